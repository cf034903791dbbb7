import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { CheckField } from '../../components/field/check-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import { useWords } from '../../language/words.ts'
import { type InLanguages, languageFacts, LanguageFields } from './language-fields.tsx'
import { PartnerNames } from './partner-names.tsx'
import { ToldFields, useToldFacts } from './told-fields.tsx'
import { WithdrawField } from './withdraw-field.tsx'

export interface WorkDraft {
  id?: string
  revision?: number
  withdrawn?: string
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
  newer: WorkDraft | null
}

export function WorkForm({ draft, networks, partners, lastResult, newer }: WorkFormProps) {
  const { t } = useWords('partners')
  const { t: terms } = useWords('terms')
  const told = useToldFacts(newer)
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<WorkDraft>({ id: 'work', lastResult, defaultValue: draft, shouldValidate: 'onSubmit' })
  const what = fields.what.getFieldset()
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      {newer && (
        <NewerRecord
          revision={newer.revision ?? 0}
          facts={[
            ...languageFacts(t('what'), newer.what),
            { label: t('form.network'), value: newer.network && terms(`network.${newer.network as 'CMARD' | 'WIC'}`) },
            { label: t('form.partners'), value: <PartnerNames ids={newer.partners} partners={partners} /> },
            ...(newer.municipalities
              ? [{ label: t('members'), value: <span dir="ltr">{newer.municipalities.split('\n').join(', ')}</span> }]
              : []),
            ...told,
          ]}
        />
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
        ]}
      />
      <input type="hidden" name="id" value={draft.id ?? ''} />
      <input type="hidden" name="revision" value={newer?.revision ?? draft.revision ?? ''} />
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
      {draft.id && <WithdrawField id={fields.withdrawn.id} name={fields.withdrawn.name} />}
      <Button disabled={busy}>{t('form.save')}</Button>
    </Form>
  )
}
