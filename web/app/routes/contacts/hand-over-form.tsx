import { getFormProps, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import type { Refusal } from './act.server.ts'
import type { SuccessorValues } from './schemas.ts'

/** For an editor who leaves: the successor takes the place by accepting. */
export function HandOverForm({ contact, answer }: { contact: string; answer: Refusal | undefined }) {
  const { t } = useWords('contacts')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<SuccessorValues>({
    id: 'hand-over',
    lastResult: answer?.intent === 'handOver' ? (answer.reply ?? undefined) : undefined,
    shouldValidate: 'onSubmit',
  })
  return (
    <section className="stack screen-only" aria-labelledby="hand-over-title">
      <h2 id="hand-over-title">{t('handOverTitle')}</h2>
      <p className="soft">{t('handOverLead')}</p>
      <Form {...getFormProps(form)} className="form" method="post">
        <ErrorSummary
          form={form}
          fields={[
            { field: fields.email, label: t('successorEmail') },
            { field: fields.displayName, label: t('successorName') },
          ]}
        />
        <input type="hidden" name="about" value={contact} />
        <TextField
          field={fields.email}
          label={t('successorEmail')}
          hint={t('emailHint')}
          type="email"
          autoComplete="off"
        />
        <TextField field={fields.displayName} label={t('successorName')} autoComplete="off" />
        <Button kind="secondary" name="intent" value="handOver" disabled={busy}>
          {t('handOver')}
        </Button>
      </Form>
    </section>
  )
}
