import { Link } from '@remix-run/react'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { Province } from '../../graphql/generated/graphql.ts'

interface RecordTableProps {
  dates: readonly { slug: string; short: string }[]
  /** Counts of each date, and their total last. */
  provinces: readonly {
    code: Province | null
    counts: readonly string[]
    places: readonly { municipality: { slug: string; name: LocalizedValue } | null; counts: readonly string[] }[]
  }[]
  totals: readonly string[]
}

/** Municipalities under their province, one column a date. */
export function RecordTable({ dates, provinces, totals }: RecordTableProps) {
  const { t, lang } = useWords('afterwards')
  const { t: terms } = useWords('terms')
  const cells = (counts: readonly string[]) =>
    counts.map((count, at) => (
      <td key={dates[at]?.slug ?? 'total'} className={count ? 'numeric record__some' : 'numeric'}>
        {count}
      </td>
    ))
  return (
    // a region that scrolls must take the focus
    <section className="data-table record" aria-labelledby="record" tabIndex={0}>
      <table>
        <caption id="record">{t('record.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('record.municipality')}</th>
            {dates.map(({ slug, short }) => (
              <th key={slug} scope="col" className="numeric">
                <time dateTime={short}>{short}</time>
              </th>
            ))}
            <th scope="col" className="numeric">
              {t('record.total')}
            </th>
          </tr>
        </thead>
        {provinces.map(({ code, counts, places }) => (
          <tbody key={code ?? ''}>
            {places.map(({ municipality, counts: own }) => (
              <tr key={municipality?.slug ?? ''}>
                <th scope="row">
                  {municipality ? (
                    <Link to={`/${lang}/municipalities/${municipality.slug}`}>
                      <LocalizedName value={municipality.name} />
                    </Link>
                  ) : (
                    t('came.none')
                  )}
                </th>
                {cells(own)}
              </tr>
            ))}
            {code && (
              <tr className="record__sum">
                <th scope="row">{t('record.ofProvince', { name: terms(`province.${code}`) })}</th>
                {cells(counts)}
              </tr>
            )}
          </tbody>
        ))}
        <tfoot>
          <tr className="record__sum">
            <th scope="row">{t('record.ofDate')}</th>
            {cells(totals)}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
