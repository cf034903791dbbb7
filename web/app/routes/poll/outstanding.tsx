import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenPoll } from './read.ts'

/** For whoever decides: whose answer is missing, and a letter to them. */
export function Outstanding({ poll }: { poll: WrittenPoll }) {
  const { t } = useWords('poll')
  const missing = poll.sheets.filter(({ isComplete }) => !isComplete)
  return (
    <section className="stack" aria-labelledby="outstanding">
      <h2 id="outstanding">{t('outstanding.title')}</h2>
      {missing.length === 0 ? (
        <p>{t('outstanding.none')}</p>
      ) : (
        <>
          <p>{t('outstanding.count', { count: missing.length })}</p>
          <p>
            {missing.map(({ municipality }, at) => (
              <span key={municipality.slug}>
                {at > 0 && ' · '}
                <LocalizedName value={municipality.name} />
              </span>
            ))}
          </p>
          {poll.status === 'OPEN' && (
            <Form method="post" className="screen-only cluster">
              <input type="hidden" name="act" value="remind" />
              <Button kind="secondary">{t('outstanding.remind')}</Button>
              <span className="small soft">
                {poll.reminded ? t('outstanding.reminded', { at: poll.reminded }) : t('outstanding.daily')}
              </span>
            </Form>
          )}
        </>
      )}
    </section>
  )
}
