import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { useWords } from '../../language/words.ts'

interface ReplyFormProps {
  before: { revision: number; words: { text: string } } | null
  reply: SubmissionResult | undefined
}

/** The municipality's own answer: written once, corrected as often as needed. */
export function ReplyForm({ before, reply }: ReplyFormProps) {
  const { t } = useWords('validation')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<{ words: string }>({
    id: 'reply',
    lastResult: reply,
    defaultValue: { words: before?.words.text ?? '' },
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      <input type="hidden" name="revision" value={before?.revision ?? ''} />
      <ErrorSummary form={form} fields={[{ field: fields.words, label: t('replyLabel') }]} />
      <TextAreaField field={fields.words} label={t('replyLabel')} hint={t('replyHint')} rows={5} dir="auto" />
      <div>
        <Button disabled={busy}>{t(before ? 'publishCorrection' : 'publishReply')}</Button>
      </div>
    </Form>
  )
}
