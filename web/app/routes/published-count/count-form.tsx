import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { StrikeFields, type Struck } from '../../components/strike/strike-fields.tsx'
import { useWords } from '../../language/words.ts'
import { CountNotices } from './count-notices.tsx'
import type { CountDraft } from './count-schema.ts'
import type { WrittenCount } from './written.ts'

interface CountFormProps {
  network: string
  pageKey: string
  /** The count that is corrected; a new one is recorded without it. */
  chosen?: { id: string; revision: number; draft: CountDraft } & Struck
  answer?: { reply: SubmissionResult; newer: WrittenCount | null; isSignedOut: boolean; isRefused: boolean }
}

export function CountForm({ network, pageKey, chosen, answer }: CountFormProps) {
  const { t, lang } = useWords('published-count')
  const { t: forms } = useWords('form')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<CountDraft>({
    id: 'count',
    lastResult: answer?.reply,
    defaultValue: chosen?.draft,
    shouldValidate: 'onSubmit',
  })
  const here = new URLSearchParams({ network, ...(chosen && { correct: chosen.id }) })
  const what = t('what')
  const source = t('source')
  return (
    <section className="stack" aria-labelledby="write">
      <h2 id="write">{chosen ? t('correctTitle') : t('recordTitle')}</h2>
      <p>{chosen ? t('correctLead') : t('recordLead')}</p>
      <Form
        {...getFormProps(form)}
        className="form"
        method="post"
        action={`/${lang}/desk/counts?${here}`}
        aria-labelledby="write"
      >
        <input type="hidden" name="key" value={pageKey} />
        {chosen && <input type="hidden" name="id" value={chosen.id} />}
        {chosen && <input type="hidden" name="revision" value={answer?.newer?.revision ?? chosen.revision} />}
        <CountNotices answer={answer} />
        <ErrorSummary
          form={form}
          fields={[
            { field: fields.count, label: t('count') },
            { field: fields.date, label: t('date') },
            { field: fields.what, label: what },
            { field: fields.source, label: source },
            { field: fields.reason, label: forms('strike.reason') },
          ]}
        />
        <TextField field={fields.count} type="number" label={t('count')} hint={t('countHint')} optional />
        <TextField field={fields.date} label={t('date')} hint={t('dateHint')} optional />
        <TextField field={fields.what} label={what} hint={t('whatHint')} dir="auto" />
        <TextAreaField field={fields.source} label={source} hint={t('sourceHint')} rows={3} dir="auto" />
        {chosen && <StrikeFields struck={fields.struck} reason={fields.reason} record={chosen} />}
        <Button disabled={busy}>
          {chosen ? (chosen.struck ? forms('strike.restore') : t('saveCorrection')) : t('record')}
        </Button>
      </Form>
    </section>
  )
}
