import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import type { KeptPeriodFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface PeriodFormProps {
  report: KeptPeriodFragment
  /** Of which it can speak: a correction has one alone. */
  networks: readonly ('CMARD' | 'WIC')[]
  newer: KeptPeriodFragment | null
  lastResult: SubmissionResult | undefined
}

type Fields = { network?: string; from?: string; to?: string }

/** Of which days and which network a draft speaks. */
export function PeriodForm({ report, networks, newer, lastResult }: PeriodFormProps) {
  const { t } = useWords('reports')
  const { t: terms } = useWords('terms')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Fields>({
    id: 'period',
    lastResult,
    defaultValue: { network: report.network.code, ...report.period },
    shouldValidate: 'onSubmit',
  })
  return (
    <section className="stack" aria-labelledby="period-title">
      <h2 id="period-title">{t('desk.periodTitle')}</h2>
      <p className="soft">{t('desk.periodLead')}</p>
      <Form {...getFormProps(form)} className="form" method="post">
        <input type="hidden" name="do" value="period" />
        <input type="hidden" name="revision" value={newer?.revision ?? report.revision} />
        {newer && (
          <NewerRecord
            revision={newer.revision}
            facts={[
              { label: t('network'), value: terms(`network.${newer.network.code}`) },
              { label: t('desk.from'), value: <bdi dir="ltr">{newer.period.from}</bdi> },
              { label: t('desk.to'), value: <bdi dir="ltr">{newer.period.to}</bdi> },
            ]}
          />
        )}
        <ErrorSummary
          form={form}
          fields={[
            { field: fields.network, label: t('network') },
            { field: fields.from, label: t('desk.from') },
            { field: fields.to, label: t('desk.to') },
          ]}
        />
        <SelectField
          field={fields.network}
          label={t('network')}
          options={networks.map(code => ({ value: code, label: terms(`network.${code}`) }))}
        />
        <TextField field={fields.from} label={t('desk.from')} type="date" />
        <TextField field={fields.to} label={t('desk.to')} type="date" />
        <Button kind="secondary" disabled={busy}>
          {t('desk.savePeriod')}
        </Button>
      </Form>
    </section>
  )
}
