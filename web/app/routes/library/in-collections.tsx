import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface InCollectionsProps {
  slug: string
  collections: readonly { slug: string; title: LocalizedValue }[]
  /** Collections of the viewer that do not hold it. */
  own: readonly { slug: string; title: LocalizedValue }[]
  mayBegin: boolean
  problem: string | null
}

/** Collections that hold an item, and for their curators the way into another. */
export function InCollections({ slug, collections, own, mayBegin, problem }: InCollectionsProps) {
  const { t, lang } = useWords('collections')
  if (collections.length === 0 && !mayBegin && own.length === 0) return null
  return (
    <section className="stack" aria-labelledby="collections">
      <h2 id="collections">{t('inCollections')}</h2>
      {problem && (
        <Notice tone="warning" live>
          {problem}
        </Notice>
      )}
      {collections.length === 0 && <p className="soft">{t('notIn')}</p>}
      <ul className="filing" role="list">
        {collections.map(({ slug: address, title }) => (
          <li key={address}>
            <Link to={`/${lang}/library/collections/${address}`}>
              <LocalizedText value={title} note={false} />
            </Link>
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <Form method="post" className="cluster screen-only">
          <label htmlFor="collection">{t('addTo')}</label>
          <select id="collection" name="collection" className="input input--short">
            {own.map(({ slug: address, title }) => (
              <option key={address} value={address} lang={title.lang}>
                {title.text}
              </option>
            ))}
          </select>
          <Button kind="secondary">{t('add')}</Button>
        </Form>
      )}
      {mayBegin && (
        <p className="screen-only">
          <Link to={`/${lang}/library/collections/new?item=${slug}`}>{t('beginWith')}</Link>
        </p>
      )}
    </section>
  )
}
