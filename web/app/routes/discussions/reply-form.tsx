import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import { PlainField } from './plain-field.tsx'
import type { Answer } from './page.tsx'
import { fieldId } from './problems.tsx'

interface ReplyFormProps {
  own: readonly { value: string; label: string }[]
  languages: readonly { value: string; label: string }[]
  /** New with each load of the page: the same page sent twice answers once. */
  pageKey: string
  answer: Answer | undefined
}

export function ReplyForm({ own, languages, pageKey, answer }: ReplyFormProps) {
  const { t, lang } = useWords('discussions')
  const busy = useNavigation().state === 'submitting'
  const typed = answer?.typed['act'] === 'reply' ? answer.typed : null
  const problem = (field: string) => (typed ? answer?.problems.find(one => one.field === field)?.message : undefined)
  return (
    <section className="stack screen-only" aria-labelledby="reply">
      <h2 id="reply">{t('reply.title')}</h2>
      <Form key={pageKey} method="post" className="form">
        <input type="hidden" name="act" value="reply" />
        <input type="hidden" name="key" value={pageKey} />
        <PlainField
          id={fieldId('reply', '', 'body')}
          label={t('reply.body')}
          hint={t('reply.hint')}
          problem={problem('body')}
        >
          {attributes => (
            <textarea
              {...attributes}
              name="body"
              rows={7}
              dir="auto"
              maxLength={10_000}
              defaultValue={typed?.['body']}
            />
          )}
        </PlainField>
        {own.length > 0 && (
          <PlainField id={fieldId('reply', '', 'municipality')} label={t('speakFor')} problem={problem('municipality')}>
            {attributes => (
              <select {...attributes} name="municipality" defaultValue={typed?.['municipality'] || own[0]?.value}>
                {own.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </PlainField>
        )}
        <PlainField id={fieldId('reply', '', 'language')} label={t('language')} problem={problem('language')}>
          {attributes => (
            <select {...attributes} name="language" defaultValue={typed?.['language'] || lang}>
              {languages.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </PlainField>
        <div>
          <Button disabled={busy}>{t('reply.send')}</Button>
        </div>
      </Form>
    </section>
  )
}
