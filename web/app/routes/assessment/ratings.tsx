import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import type { Rating } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { ElementName } from '../maturity/element-name.tsx'

interface RatingsProps {
  /** Address of the sheets; null where nobody writes any more. */
  here: string | null
  elements: readonly {
    code: string
    family: string
    name: LocalizedValue
    indicators: readonly { code: string; title: LocalizedValue; level: number; rating: Rating | null }[]
  }[]
}

/** Every indicator with its rating, to look over before publishing, and to understand a level afterwards. */
export function Ratings({ here, elements }: RatingsProps) {
  const { t } = useWords('assessment')
  return (
    <section className="stack" aria-labelledby="ratings">
      <h2 id="ratings">{t(here ? 'review' : 'ratingsTitle')}</h2>
      {here && <p className="soft">{t('reviewLead')}</p>}
      {elements
        .filter(({ indicators }) => indicators.length > 0)
        .map(element => (
          <details key={element.code} className="assessment-ratings">
            <summary>
              <ElementName element={element} />
            </summary>
            <DataTable
              caption={<ElementName element={element} />}
              rows={element.indicators}
              rowKey={({ code }) => code}
              columns={[
                {
                  key: 'indicator',
                  head: t('indicator'),
                  names: true,
                  cell: ({ code, title }) => (
                    <>
                      {here ? <Link to={`${here}/${element.code}#${code}`}>{code}</Link> : code}{' '}
                      <LocalizedText value={title} note={false} />
                    </>
                  ),
                },
                { key: 'level', head: t('levelHead'), numeric: true, cell: ({ level }) => String(level) },
                {
                  key: 'rating',
                  head: t('rating'),
                  cell: ({ rating }) =>
                    rating ? t(`ratings.${rating}`) : <span className="soft">{t('unrated')}</span>,
                },
              ]}
            />
          </details>
        ))}
    </section>
  )
}
