import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import type { LeaveValues } from './leave-schema.ts'

/** No longer me; with or without a successor. */
export function LeaveForm({ token, lastResult }: { token: string; lastResult: SubmissionResult | undefined }) {
  const { t } = useWords('contacts')
  const busy = useNavigation().state !== 'idle'
  const [form, fields] = useForm<LeaveValues>({ id: 'leave', lastResult, shouldValidate: 'onSubmit' })
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      <ErrorSummary
        form={form}
        fields={[
          { field: fields.displayName, label: t('confirm.successorName') },
          { field: fields.email, label: t('confirm.successorEmail') },
        ]}
      />
      <input type="hidden" name="token" value={token} />
      <TextField field={fields.displayName} label={t('confirm.successorName')} autoComplete="off" optional />
      <TextField
        field={fields.email}
        label={t('confirm.successorEmail')}
        hint={t('emailHint')}
        type="email"
        autoComplete="off"
        optional
      />
      <Button kind="secondary" name="answer" value="NO_LONGER" disabled={busy}>
        {t('confirm.noLongerButton')}
      </Button>
    </Form>
  )
}
