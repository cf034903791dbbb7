import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'

interface RecordBarsProps {
  dates: readonly { slug: string; date: string; total: string; share: number; isRecorded: boolean }[]
}

/** How many came to each date; the bars only repeat the numbers beside them. */
export function RecordBars({ dates }: RecordBarsProps) {
  const { t, lang } = useWords('afterwards')
  return (
    <section className="stack" aria-labelledby="dates">
      <h2 id="dates">{t('record.dates')}</h2>
      <ol className="record-bars" role="list">
        {dates.map(({ slug, date, total, share, isRecorded }) => (
          <li key={slug}>
            <Link to={`/${lang}/events/${slug}`}>{date}</Link>
            {isRecorded ? (
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect className="record-bars__bar" width={share} height="6" rx="1" />
              </svg>
            ) : (
              <span className="soft small">{t('record.missing')}</span>
            )}
            <span className="record-bars__count">{isRecorded ? total : ''}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
