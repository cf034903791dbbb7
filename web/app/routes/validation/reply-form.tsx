import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { useWords } from '../../language/words.ts'
import { type InLanguages, wordsByLabel, WordsInLanguages } from './words-in-languages.tsx'

interface ReplyFormProps {
  before: { revision: number; allWords: readonly { lang: string; text: string }[] } | null
  reply: SubmissionResult | undefined
}

/** The municipality's own answer: written once, corrected as often as needed. */
export function ReplyForm({ before, reply }: ReplyFormProps) {
  const { t, lang } = useWords('validation')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<{ words: InLanguages }>({
    id: 'reply',
    lastResult: reply,
    defaultValue: { words: before ? before.allWords.map(({ lang: tag, text }) => ({ lang: tag, text })) : [{ lang }] },
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      <input type="hidden" name="revision" value={before?.revision ?? ''} />
      <ErrorSummary form={form} fields={wordsByLabel(fields.words, t('replyLabel'))} />
      <WordsInLanguages form={form} field={fields.words} label={t('replyLabel')} hint={t('replyHint')} />
      <div>
        <Button disabled={busy}>{t(before ? 'publishCorrection' : 'publishReply')}</Button>
      </div>
    </Form>
  )
}
