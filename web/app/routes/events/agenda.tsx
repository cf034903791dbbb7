import { Link, useLocation } from '@remix-run/react'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { useWords } from '../../language/words.ts'
import { EventEntry } from './event-entry.tsx'
import type { EventLine } from './event-line.ts'
import { onDay } from './question.ts'

interface AgendaProps {
  events: readonly EventLine[]
  /** The day whose events alone stand here, in words. */
  day: string | null
  page: { hasNextPage: boolean; endCursor?: string | null }
}

/** The month as a list, on narrow screens and on paper; one day of it, and what comes after the first page, on all. An event of several days stands there once. */
export function Agenda({ events, day, page }: AgendaProps) {
  const { t } = useWords('events')
  const { search } = useLocation()
  const isAsked = day !== null || new URLSearchParams(search).has('after')
  return (
    <div id="agenda" className={isAsked ? 'agenda agenda--asked' : 'agenda'}>
      {day && (
        <>
          <h3>{day}</h3>
          <p>
            <Link to={onDay(search, null)} preventScrollReset>
              {t('month.wholeMonth')}
            </Link>
          </p>
        </>
      )}
      <ol className="calendar-list" role="list">
        {events.map(event => (
          <li key={event.slug}>
            <EventEntry event={event} />
          </li>
        ))}
      </ol>
      <Pagination page={page} />
    </div>
  )
}
