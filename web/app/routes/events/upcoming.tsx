import { InventedNotice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import { EventEntry } from './event-entry.tsx'
import type { EventLine } from './event-line.ts'

interface UpcomingProps {
  events: readonly EventLine[]
  /** The page says already that there is invented data. */
  isExplained: boolean
}

export function Upcoming({ events, isExplained }: UpcomingProps) {
  const { t } = useWords('events')
  return (
    <section aria-labelledby="upcoming" className="stack">
      <h2 id="upcoming">{t('upcoming')}</h2>
      {!isExplained && events.some(({ invented }) => invented) && <InventedNotice />}
      <ol className="calendar-list calendar-list--columns" role="list">
        {events.map(event => (
          <li key={event.slug}>
            <EventEntry event={event} />
          </li>
        ))}
      </ol>
    </section>
  )
}
