import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { CheckField } from '../../components/field/check-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import { StrikeFields } from '../../components/strike/strike-fields.tsx'
import { StruckMark } from '../../components/strike/struck-records.tsx'
import { useWords } from '../../language/words.ts'
import type { Other, Recorded } from './drafts.ts'
import { EarlierRecords } from './earlier-records.tsx'
import { type InLanguages, languageFacts, LanguageFields } from './language-fields.tsx'
import { PartnerNames } from './partner-names.tsx'
import { ToldFields, useToldFacts } from './told-fields.tsx'

export interface WorkDraft {
  id?: string
  revision?: number
  struck?: string
  reason?: string
  network?: string
  what: InLanguages
  partners: string[]
  municipalities?: string
  happenedOn?: string
  reportedFrom?: string
  reportedUntil?: string
  source?: string
}

interface WorkFormProps {
  draft: WorkDraft
  networks: readonly ('CMARD' | 'WIC')[]
  partners: readonly { id: string; name: LocalizedValue }[]
  lastResult: SubmissionResult | undefined
  /** The record as somebody else left it meanwhile. */
  newer: Other<WorkDraft> | null
  /** Of the record that is corrected. */
  record?: Recorded
  earlier?: readonly Other<WorkDraft>[]
}

export function WorkForm({ draft, networks, partners, lastResult, newer, record, earlier = [] }: WorkFormProps) {
  const { t } = useWords('partners')
  const { t: terms } = useWords('terms')
  const { t: forms } = useWords('form')
  const toldOf = useToldFacts()
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<WorkDraft>({ id: 'work', lastResult, defaultValue: draft, shouldValidate: 'onSubmit' })
  const what = fields.what.getFieldset()
  const factsOf = (one: WorkDraft) => [
    ...languageFacts(t('what'), one.what),
    { label: t('form.network'), value: one.network && terms(`network.${one.network as 'CMARD' | 'WIC'}`) },
    { label: t('form.partners'), value: <PartnerNames ids={one.partners} partners={partners} /> },
    ...(one.municipalities
      ? [{ label: t('members'), value: <span dir="ltr">{one.municipalities.split('\n').join(', ')}</span> }]
      : []),
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
            { field: what.en, label: t('what') },
            { field: what.fr, label: t('what') },
            { field: fields.network, label: t('form.network') },
            { field: fields.partners, label: t('form.partners') },
            { field: fields.municipalities, label: t('members') },
            { field: fields.happenedOn, label: t('form.happenedOn') },
            { field: fields.reportedFrom, label: t('form.reportedFrom') },
            { field: fields.reportedUntil, label: t('form.reportedUntil') },
            { field: fields.source, label: t('source') },
            { field: fields.reason, label: forms('strike.reason') },
          ]}
        />
        <input type="hidden" name="id" value={draft.id ?? ''} />
        <input type="hidden" name="revision" value={newer?.draft.revision ?? draft.revision ?? ''} />
        <LanguageFields field={fields.what} label={t('what')} rows={4} />
        <SelectField
          field={fields.network}
          label={t('form.network')}
          options={networks.map(code => ({ value: code, label: terms(`network.${code}`) }))}
        />
        <CheckField
          field={fields.partners}
          label={t('form.partners')}
          options={partners.map(({ id, name }) => ({ value: id, label: <LocalizedName value={name} /> }))}
        />
        <TextAreaField
          field={fields.municipalities}
          label={t('members')}
          hint={t('form.membersHint')}
          optional
          rows={4}
        />
        <ToldFields fields={fields} />
        {record && <StrikeFields struck={fields.struck} reason={fields.reason} record={record} />}
        <Button disabled={busy}>{record?.struck ? forms('strike.restore') : t('form.save')}</Button>
      </Form>
      <EarlierRecords records={earlier} factsOf={factsOf} />
    </>
  )
}
