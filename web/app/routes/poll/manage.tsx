import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenPoll } from './read.ts'

/** For whoever decides: to say something of the poll anew, or to give it up. */
export function Manage({ poll, reason }: { poll: WrittenPoll; reason: string | null }) {
  const { t, lang } = useWords('poll')
  return (
    <section className="stack screen-only" aria-labelledby="manage">
      <h2 id="manage">{t('manage.title')}</h2>
      <p>
        <Link to={`/${lang}/events/polls/${poll.id}/change`}>{t('manage.change')}</Link>
      </p>
      <details open={reason !== null}>
        <summary>{t('manage.withdraw')}</summary>
        <Form method="post" className="stack">
          <input type="hidden" name="act" value="withdraw" />
          <p>{t('manage.withdrawWhat')}</p>
          <div className="field">
            <label htmlFor="withdraw-reason">{t('manage.reason')}</label>
            <textarea
              id="withdraw-reason"
              name="reason"
              className="input"
              rows={2}
              maxLength={1_000}
              dir="auto"
              required
              defaultValue={reason ?? ''}
            />
          </div>
          <Button kind="secondary">{t('manage.confirm')}</Button>
        </Form>
      </details>
    </section>
  )
}
