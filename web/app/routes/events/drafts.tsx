import { useWords } from '../../language/words.ts'
import { EventEntry } from './event-entry.tsx'
import type { EventLine } from './event-line.ts'

/** What the reader has begun to organise and not published yet. */
export function Drafts({ events }: { events: readonly EventLine[] }) {
  const { t } = useWords('events')
  if (events.length === 0) return null
  return (
    <section className="stack" aria-labelledby="drafts">
      <h2 id="drafts">{t('drafts.title')}</h2>
      <p className="soft">{t('drafts.why')}</p>
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
