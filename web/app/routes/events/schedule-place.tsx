import { getInputProps } from '@conform-to/react'
import { useId } from 'react'
import { Field, hintId } from '../../components/field/field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import type { DraftField, DraftFields } from './draft.ts'

interface SchedulePlaceProps {
  fields: DraftFields
  own: readonly { value: string; label: string }[]
  forTheNetwork: boolean
  municipalities: readonly string[]
}

/** Who works for the network names any host, or none; an editor chooses among the own municipalities. */
export function SchedulePlace({ fields, own, forTheNetwork, municipalities }: SchedulePlaceProps) {
  const { t } = useWords('schedule')
  return (
    <section className="long-form__part" aria-labelledby="where">
      <h2 id="where">{t('where')}</h2>
      {forTheNetwork ? (
        <AnyHost field={fields.host} municipalities={municipalities} />
      ) : (
        <SelectField field={fields.host} label={t('host')} hint={t('ownHostHint')} options={own} />
      )}
      <TextField field={fields.venue} label={t('venue')} hint={t('venueHint')} optional />
      <TextField field={fields.address} label={t('address')} hint={t('addressHint')} optional />
      <TextField field={fields.onlineUrl} label={t('onlineUrl')} hint={t('onlineUrlHint')} type="url" optional />
      <TextField field={fields.capacity} label={t('capacity')} hint={t('capacityHint')} type="number" optional />
      <TextField
        field={fields.onlineCapacity}
        label={t('onlineCapacity')}
        hint={t('onlineCapacityHint')}
        type="number"
        optional
      />
      <TextField
        field={fields.municipalityShare}
        label={t('municipalityShare')}
        hint={t('municipalityShareHint')}
        type="number"
        optional
      />
    </section>
  )
}

function AnyHost({ field, municipalities }: { field: DraftField<'host'>; municipalities: readonly string[] }) {
  const { t } = useWords('schedule')
  const list = useId()
  const { key, ...input } = getInputProps(field, { type: 'text', ariaDescribedBy: hintId(field) })
  return (
    <Field field={field} label={t('host')} hint={t('hostHint')} optional>
      <input key={key} {...input} className="input" list={list} autoComplete="off" />
      <datalist id={list}>
        {municipalities.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  )
}
