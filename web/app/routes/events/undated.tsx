import { useWords } from '../../language/words.ts'
import { EventEntry } from './event-entry.tsx'
import type { EventLine } from './event-line.ts'

/** Events of which the sources tell a month or a year: they are on no day, and are not hidden. */
export function Undated({ events }: { events: readonly EventLine[] }) {
  const { t } = useWords('events')
  if (events.length === 0) return null
  return (
    <section className="undated stack" aria-labelledby="undated">
      <h3 id="undated">{t('undated.title')}</h3>
      <p>{t('undated.why')}</p>
      <ul className="calendar-list" role="list">
        {events.map(event => (
          <li key={event.slug}>
            <EventEntry event={event} level={4} />
          </li>
        ))}
      </ul>
    </section>
  )
}
