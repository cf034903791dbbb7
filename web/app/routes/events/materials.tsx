import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import type { ResourceKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface MaterialsProps {
  materials?: readonly { slug: string; kind: ResourceKind; title: LocalizedValue }[] | null
  failed: boolean
}

/** Things from the library; another service keeps it, so this part may be missing. */
export function Materials({ materials, failed }: MaterialsProps) {
  const { t, lang } = useWords('events')
  const { t: terms } = useWords('terms')
  const isEmpty = !materials?.length
  if (isEmpty && !failed) return null
  return (
    <section aria-labelledby="materials" className="stack">
      <h2 id="materials">{t('event.materials')}</h2>
      {isEmpty ? (
        <PanelUnavailable />
      ) : (
        <ul className="materials" role="list">
          {materials.map(({ slug, kind, title }) => (
            <li key={slug}>
              <Link to={`/${lang}/library/${slug}`}>
                <LocalizedText value={title} note={false} />
              </Link>{' '}
              <span className="soft">{terms(`resourceKind.${kind}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
