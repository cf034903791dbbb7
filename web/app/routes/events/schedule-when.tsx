import { getSelectProps } from '@conform-to/react'
import { Field, hintId } from '../../components/field/field.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { DateTimeField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import type { DraftField, DraftFields } from './draft.ts'
import type { Choices } from './moments.ts'

export interface Zones {
  canadian: readonly { value: string; label: string }[]
  others: readonly string[]
}

interface ScheduleWhenProps {
  fields: DraftFields
  zones: Zones
  choices: Choices | undefined
}

/** The zone comes first: the times below are those of its clocks. */
export function ScheduleWhen({ fields, zones, choices }: ScheduleWhenProps) {
  const { t } = useWords('schedule')
  return (
    <section className="long-form__part" aria-labelledby="when">
      <h2 id="when">{t('when')}</h2>
      <ZoneField field={fields.timeZone} zones={zones} />
      {choices?.zoneMove && (
        <RadioField
          field={fields.zoneMove}
          label={t('zoneMove')}
          options={[
            { value: 'KEEP_CLOCK', label: t('keepClock') },
            { value: 'KEEP_MOMENT', label: t('keepMoment') },
          ]}
        />
      )}
      <DateTimeField field={fields.startsAt} label={t('startsAt')} hint={t('clockHint')} />
      {choices?.startsWhich && (
        <RadioField field={fields.startsWhich} label={t('startsWhich')} options={choices.startsWhich} />
      )}
      <DateTimeField field={fields.endsAt} label={t('endsAt')} hint={t('clockHint')} />
      {choices?.endsWhich && <RadioField field={fields.endsWhich} label={t('endsWhich')} options={choices.endsWhich} />}
    </section>
  )
}

/** Canada first, from east to west. */
export function ZoneField({ field, zones }: { field: DraftField<'timeZone'>; zones: Zones }) {
  const { t } = useWords('schedule')
  const { t: form } = useWords('form')
  const { key, ...select } = getSelectProps(field, { ariaDescribedBy: hintId(field) })
  return (
    <Field field={field} label={t('timeZone')} hint={t('timeZoneHint')}>
      <select key={key} {...select} className="input">
        <option value="">{form('choose')}</option>
        <optgroup label={t('zonesOfCanada')}>
          {zones.canadian.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('zonesElsewhere')}>
          {zones.others.map(zone => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </optgroup>
      </select>
    </Field>
  )
}
