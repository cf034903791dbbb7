import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx'
import { CheckField } from '../../../components/field/check-field.tsx'
import { type Option, SelectField } from '../../../components/field/select-field.tsx'
import { TextField } from '../../../components/field/text-field.tsx'
import { provinces } from '../../../components/province-name/provinces.ts'
import { useWords } from '../../../language/words.ts'
import { kinds } from '../../roster/filter.ts'
import type { NewValues } from './new-schema.ts'

interface NewFormProps {
  lastResult: SubmissionResult | undefined
  regions: readonly Option[]
  pageKey: string
}

export function NewForm({ lastResult, regions, pageKey }: NewFormProps) {
  const { t } = useWords('keeping')
  const { t: terms } = useWords('terms')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Partial<Record<keyof NewValues, string>>>({
    id: 'new-municipality',
    lastResult,
    shouldValidate: 'onSubmit',
  })
  const label = {
    nameEn: t('new.nameEn'),
    nameFr: t('new.nameFr'),
    kind: t('field.kind'),
    province: t('field.province'),
    population: t('field.population'),
    latitude: t('field.latitude'),
    longitude: t('field.longitude'),
    upperTier: t('field.upperTier'),
    prospect: t('new.prospect'),
    prospectSince: t('new.since'),
    source: t('field.source'),
  } satisfies Record<keyof NewValues, string>
  const names = Object.keys(label) as (keyof NewValues)[]
  const of = (name: keyof NewValues) => ({ field: fields[name], label: label[name] })
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      <ErrorSummary form={form} fields={names.map(of)} />
      <input type="hidden" name="key" value={pageKey} />
      <TextField {...of('nameEn')} lang="en" dir="auto" />
      <TextField {...of('nameFr')} lang="fr" dir="auto" optional />
      <SelectField
        {...of('kind')}
        options={kinds.map(value => ({ value, label: terms(`municipalityKind.${value}`) }))}
      />
      <SelectField
        {...of('province')}
        options={provinces.map(value => ({ value, label: terms(`province.${value}`) }))}
      />
      <TextField {...of('population')} hint={t('hint.population')} dir="auto" optional />
      <TextField {...of('latitude')} hint={t('hint.latitude')} dir="auto" optional />
      <TextField {...of('longitude')} hint={t('hint.longitude')} dir="auto" optional />
      <SelectField {...of('upperTier')} options={regions} optional />
      <CheckField
        field={fields.prospect as never}
        label={t('new.way')}
        options={[{ value: 'yes', label: label.prospect }]}
      />
      <TextField {...of('prospectSince')} hint={t('dateHint')} dir="auto" optional />
      <TextField {...of('source')} hint={t('new.sourceHint')} dir="auto" />
      <p>
        <Button disabled={busy}>{t(busy ? 'sending' : 'new.submit')}</Button>
      </p>
    </Form>
  )
}
