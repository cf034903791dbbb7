import { useWords } from '../../language/words.ts'
import { EventEntry } from '../events/event-entry.tsx'
import type { EventLine } from '../events/event-line.ts'

/** What is begun and not published: it is published or discarded on its own page. */
export function DeskDrafts({ drafts }: { drafts: readonly EventLine[] }) {
  const { t } = useWords('organiser-desk')
  return (
    <section className="stack" id="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t('tile.drafts')}</h2>
      {drafts.length === 0 && <p className="organiser-none">{t('drafts.none')}</p>}
      <ol className="calendar-list calendar-list--columns" role="list">
        {drafts.map(event => (
          <li key={event.slug}>
            <EventEntry event={event} />
          </li>
        ))}
      </ol>
    </section>
  )
}
