import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import { EventEntry } from '../events/event-entry.tsx'
import type { EventLine } from '../events/event-line.ts'

/** Dates that nobody but their organisers sees yet, and the button that publishes all of them. */
export function Drafts({ drafts, revision }: { drafts: readonly EventLine[]; revision: number }) {
  const { t } = useWords('event-series')
  return (
    <section className="stack" aria-labelledby="drafts">
      <h2 id="drafts">{t('drafts.title')}</h2>
      <p className="soft">{t('drafts.what')}</p>
      <ol className="calendar-list" role="list">
        {drafts.map(draft => (
          <li key={draft.slug}>
            <EventEntry event={draft} />
          </li>
        ))}
      </ol>
      <Form className="screen-only" method="post">
        <input type="hidden" name="revision" value={revision} />
        <Button>{t('drafts.publish', { count: drafts.length, number: drafts.length })}</Button>
      </Form>
    </section>
  )
}
