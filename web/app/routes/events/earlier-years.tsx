import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'

interface EarlierYearsProps {
  years: readonly { year: string; month: string; count: number }[]
}

/** The record goes back to 2007, with long gaps: nobody should have to turn two hundred pages. Without filters, as it is counted. */
export function EarlierYears({ years }: EarlierYearsProps) {
  const { t } = useWords('events')
  if (years.length === 0) return null
  return (
    <nav className="earlier" aria-labelledby="earlier">
      <h2 id="earlier">{t('earlier.title')}</h2>
      <p>{t('earlier.why')}</p>
      <ul className="earlier__years" role="list">
        {years.map(({ year, month, count }) => (
          <li key={year}>
            <Link to={`?month=${month}`}>
              {year} <span className="soft">{t('earlier.count', { count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
