import { Link, useLocation } from '@remix-run/react'
import { useWords } from '../../language/words.ts'
import { inMonth } from './question.ts'

interface NamedMonth {
  value: string
  name: string
  title: string
}

interface MonthTurnerProps {
  month: NamedMonth
  previous: NamedMonth
  next: NamedMonth
  isPresent: boolean
}

/** The name of the month, and links to the months beside it. */
export function MonthTurner({ month, previous, next, isPresent }: MonthTurnerProps) {
  const { t } = useWords('events')
  const { search } = useLocation()
  return (
    <div className="month__head">
      <h2 id="month">{month.title}</h2>
      <nav className="month__turner" aria-label={t('month.nav')}>
        <Link className="month__previous" rel="prev" to={inMonth(search, previous.value)} preventScrollReset>
          <span className="visually-hidden">{t('month.previous')} </span>
          {previous.title}
        </Link>
        {!isPresent && (
          <Link to={inMonth(search, null)} preventScrollReset>
            {t('month.present')}
          </Link>
        )}
        <Link className="month__next" rel="next" to={inMonth(search, next.value)} preventScrollReset>
          <span className="visually-hidden">{t('month.next')} </span>
          {next.title}
        </Link>
      </nav>
    </div>
  )
}
