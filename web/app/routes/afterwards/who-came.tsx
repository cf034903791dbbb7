import { Link } from '@remix-run/react'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface Came {
  people: string
  places: string
  rows: readonly { count: string; municipality: { slug: string; name: LocalizedValue } | null }[]
}

/** Who came from where, as numbers. */
export function WhoCame({ came: { people, places, rows } }: { came: Came }) {
  const { t, lang } = useWords('afterwards')
  return (
    <section className="stack" aria-labelledby="came">
      <h2 id="came">{t('came.title')}</h2>
      <p className="soft">{t('came.lead', { people, places })}</p>
      <ul className="came" role="list">
        {rows.map(({ municipality, count }) => (
          <li key={municipality?.slug ?? ''}>
            {municipality ? (
              <Link to={`/${lang}/municipalities/${municipality.slug}`}>
                <LocalizedName value={municipality.name} />
              </Link>
            ) : (
              t('came.none')
            )}{' '}
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
