import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import { useWords } from '../../language/words.ts'
import { partnerKinds } from '../partners/kinds.ts'
import { type InLanguages, languageFacts, LanguageFields } from './language-fields.tsx'

export interface PartnerDraft {
  id?: string
  revision?: number
  name: InLanguages
  kind?: string
  network?: string
  website?: string
  note: InLanguages
  source?: string
}

interface PartnerFormProps {
  draft: PartnerDraft
  networks: readonly ('CMARD' | 'WIC')[]
  lastResult: SubmissionResult | undefined
  /** The record as somebody else left it meanwhile. */
  newer: PartnerDraft | null
}

export function PartnerForm({ draft, networks, lastResult, newer }: PartnerFormProps) {
  const { t } = useWords('partners')
  const { t: terms } = useWords('terms')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<PartnerDraft>({
    id: 'partner',
    lastResult,
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  const name = fields.name.getFieldset()
  const kinds = partnerKinds.map(kind => ({ value: kind, label: t(`kind.${kind}`) }))
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      {newer && (
        <NewerRecord
          revision={newer.revision ?? 0}
          facts={[
            ...languageFacts(t('form.name'), newer.name),
            { label: t('kindLabel'), value: kinds.find(({ value }) => value === newer.kind)?.label },
            { label: t('form.network'), value: newer.network && terms(`network.${newer.network as 'CMARD' | 'WIC'}`) },
            ...(newer.website ? [{ label: t('website'), value: <bdi dir="ltr">{newer.website}</bdi> }] : []),
            ...languageFacts(t('form.note'), newer.note),
            { label: t('source'), value: <bdi>{newer.source}</bdi> },
          ]}
        />
      )}
      <ErrorSummary
        form={form}
        fields={[
          { field: name.en, label: t('form.name') },
          { field: name.fr, label: t('form.name') },
          { field: fields.kind, label: t('kindLabel') },
          { field: fields.network, label: t('form.network') },
          { field: fields.website, label: t('website') },
          { field: fields.source, label: t('source') },
        ]}
      />
      <input type="hidden" name="id" value={draft.id ?? ''} />
      <input type="hidden" name="revision" value={newer?.revision ?? draft.revision ?? ''} />
      <LanguageFields field={fields.name} label={t('form.name')} />
      <SelectField field={fields.kind} label={t('kindLabel')} options={kinds} />
      <SelectField
        field={fields.network}
        label={t('form.network')}
        options={networks.map(code => ({ value: code, label: terms(`network.${code}`) }))}
      />
      <TextField field={fields.website} label={t('website')} type="url" optional />
      <LanguageFields field={fields.note} label={t('form.note')} rows={3} optional />
      <TextField field={fields.source} label={t('source')} hint={t('form.sourceHint')} />
      <Button disabled={busy}>{t('form.save')}</Button>
    </Form>
  )
}
