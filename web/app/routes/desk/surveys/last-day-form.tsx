import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx'
import { TextField } from '../../../components/field/text-field.tsx'
import { useWords } from '../../../language/words.ts'
import type { LastDayValues } from './head-schema.ts'

interface LastDayFormProps {
  act: 'lastDay' | 'reopen'
  closesOn: string | null
  revision: number
  lastResult: SubmissionResult | undefined
}

/** For how long a survey takes answers, or takes them again: all that can be changed of one that was sent. */
export function LastDayForm({ act, closesOn, revision, lastResult }: LastDayFormProps) {
  const { t } = useWords('surveys')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<LastDayValues>({
    id: 'last-day',
    lastResult,
    ...(closesOn ? { defaultValue: { closesOn } } : {}),
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form" method="post" action="?">
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="revision" value={revision} />
      <ErrorSummary form={form} fields={[{ field: fields.closesOn, label: t('closesOn') }]} />
      <TextField
        field={fields.closesOn}
        label={t('closesOn')}
        hint={t(act === 'reopen' ? 'reopenHint' : 'lastDayHint')}
        type="date"
      />
      <Button kind="secondary" disabled={busy}>
        {t(act === 'reopen' ? 'reopen' : 'moveLastDay')}
      </Button>
    </Form>
  )
}
