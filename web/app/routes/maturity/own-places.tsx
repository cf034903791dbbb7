import { Link } from '@remix-run/react'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface OwnPlacesProps {
  places: readonly {
    slug: string
    name: LocalizedValue
    /** Of all editions. */
    drafts: readonly { id: string; edition: string }[]
  }[]
}

/** Where work goes on for each municipality that the person writes for. */
export function OwnPlaces({ places }: OwnPlacesProps) {
  const { t, lang } = useWords('assessment')
  if (places.length === 0) return null
  return (
    <section className="stack screen-only" aria-labelledby="places">
      <h2 id="places">{t('placesTitle')}</h2>
      <ul className="stack" role="list">
        {places.map(({ slug, name, drafts }) => {
          const here = `/${lang}/municipalities/${slug}`
          return (
            <li key={slug} className="cluster">
              <strong>
                <LocalizedName value={name} />
              </strong>
              {drafts.map(({ id, edition }) => (
                <Link key={id} to={`${here}/assessment/${id}`}>
                  {t('goOnWith', { edition })}
                </Link>
              ))}
              <Link to={`${here}/maturity/next`}>{t('next')}</Link>
              <Link to={`${here}/maturity/targets`}>{t('targets')}</Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
