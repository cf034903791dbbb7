import { EventEntry } from './event-entry.tsx'
import type { EventLine } from './event-line.ts'

/** The month as a list, on narrow screens and on paper. An event of several days stands there once. */
export function Agenda({ events }: { events: readonly EventLine[] }) {
  return (
    <ol className="agenda" role="list">
      {events.map(event => (
        <li key={event.slug}>
          <EventEntry event={event} />
        </li>
      ))}
    </ol>
  )
}
