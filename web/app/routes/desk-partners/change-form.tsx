import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import { StrikeFields } from '../../components/strike/strike-fields.tsx'
import { StruckMark } from '../../components/strike/struck-records.tsx'
import { useWords } from '../../language/words.ts'
import type { Other, Recorded } from './drafts.ts'
import { EarlierRecords } from './earlier-records.tsx'
import { type InLanguages, languageFacts, LanguageFields } from './language-fields.tsx'
import { PartnerNames } from './partner-names.tsx'
import { ToldFields, useToldFacts } from './told-fields.tsx'

export interface ChangeDraft {
  id?: string
  revision?: number
  struck?: string
  reason?: string
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
  newer: Other<ChangeDraft> | null
  /** Of the record that is corrected. */
  record?: Recorded
  earlier?: readonly Other<ChangeDraft>[]
}

export function ChangeForm({ draft, partners, lastResult, newer, record, earlier = [] }: ChangeFormProps) {
  const { t } = useWords('partners')
  const { t: forms } = useWords('form')
  const toldOf = useToldFacts()
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<ChangeDraft>({
    id: 'change',
    lastResult,
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  const factsOf = (one: ChangeDraft) => [
    { label: t('partner'), value: <PartnerNames ids={[one.partner ?? '']} partners={partners} /> },
    { label: t('step'), value: one.step && t(`steps.${one.step as 'JOINED' | 'LEFT'}`) },
    ...languageFacts(t('form.note'), one.note),
    ...toldOf(one),
  ]
  return (
    <>
      <Form {...getFormProps(form)} className="form" method="post">
        {newer && (
          <NewerRecord revision={newer.draft.revision ?? 0} facts={factsOf(newer.draft)}>
            <StruckMark {...newer.record} />
          </NewerRecord>
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
            { field: fields.reason, label: forms('strike.reason') },
          ]}
        />
        <input type="hidden" name="id" value={draft.id ?? ''} />
        <input type="hidden" name="revision" value={newer?.draft.revision ?? draft.revision ?? ''} />
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
        {record && <StrikeFields struck={fields.struck} reason={fields.reason} record={record} />}
        <Button disabled={busy}>{record?.struck ? forms('strike.restore') : t('form.save')}</Button>
      </Form>
      <EarlierRecords records={earlier} factsOf={factsOf} />
    </>
  )
}
