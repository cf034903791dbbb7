import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import { useWords } from '../../language/words.ts'
import { type InLanguages, languageFacts, LanguageFields } from './language-fields.tsx'
import { PartnerNames } from './partner-names.tsx'
import { ToldFields, useToldFacts } from './told-fields.tsx'
import { WithdrawField } from './withdraw-field.tsx'

export interface ChangeDraft {
  id?: string
  revision?: number
  withdrawn?: string
  partner?: string
  step?: string
  note: InLanguages
  happenedOn?: string
  reportedFrom?: string
  reportedUntil?: string
  source?: string
}

interface ChangeFormProps {
  draft: ChangeDraft
  partners: readonly { id: string; name: LocalizedValue }[]
  lastResult: SubmissionResult | undefined
  /** The record as somebody else left it meanwhile. */
  newer: ChangeDraft | null
}

export function ChangeForm({ draft, partners, lastResult, newer }: ChangeFormProps) {
  const { t } = useWords('partners')
  const told = useToldFacts(newer)
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<ChangeDraft>({
    id: 'change',
    lastResult,
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      {newer && (
        <NewerRecord
          revision={newer.revision ?? 0}
          facts={[
            { label: t('partner'), value: <PartnerNames ids={[newer.partner ?? '']} partners={partners} /> },
            { label: t('step'), value: newer.step && t(`steps.${newer.step as 'JOINED' | 'LEFT'}`) },
            ...languageFacts(t('form.note'), newer.note),
            ...told,
          ]}
        />
      )}
      <ErrorSummary
        form={form}
        fields={[
          { field: fields.partner, label: t('partner') },
          { field: fields.step, label: t('step') },
          { field: fields.happenedOn, label: t('form.happenedOn') },
          { field: fields.reportedFrom, label: t('form.reportedFrom') },
          { field: fields.reportedUntil, label: t('form.reportedUntil') },
          { field: fields.source, label: t('source') },
        ]}
      />
      <input type="hidden" name="id" value={draft.id ?? ''} />
      <input type="hidden" name="revision" value={newer?.revision ?? draft.revision ?? ''} />
      <SelectField
        field={fields.partner}
        label={t('partner')}
        options={partners.map(({ id, name }) => ({ value: id, label: name.text }))}
      />
      <RadioField
        field={fields.step}
        label={t('step')}
        options={(['JOINED', 'LEFT'] as const).map(step => ({ value: step, label: t(`steps.${step}`) }))}
      />
      <LanguageFields field={fields.note} label={t('form.note')} rows={3} optional />
      <ToldFields fields={fields} />
      {draft.id && <WithdrawField id={fields.withdrawn.id} name={fields.withdrawn.name} />}
      <Button disabled={busy}>{t('form.save')}</Button>
    </Form>
  )
}
