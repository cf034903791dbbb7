import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import { ZoneField, type Zones } from '../events/schedule-when.tsx'
import type { SeriesFields, SeriesForm } from './draft.ts'
import { patterns, weekdays, weeks } from './series-schema.ts'

interface SeriesDaysProps {
  form: SeriesForm
  fields: SeriesFields
  zones: Zones
}

/** On which days, and at which time of the day. */
export function SeriesDays({ form, fields, zones }: SeriesDaysProps) {
  const { t } = useWords('event-series')
  return (
    <section className="long-form__part" aria-labelledby="days">
      <h2 id="days">{t('days.title')}</h2>
      <RadioField
        field={fields.pattern}
        label={t('days.pattern')}
        options={patterns.map(pattern => ({ value: pattern, label: t(`days.${pattern}`) }))}
      />
      <div className="series-rule stack">
        <div className="series-days series-days--beside">
          <div className="series-monthly">
            <SelectField
              field={fields.week}
              label={t('days.week')}
              options={weeks.map(week => ({ value: week, label: t(`week.${week}`) }))}
            />
          </div>
          <SelectField
            field={fields.weekday}
            label={t('days.weekday')}
            options={weekdays.map(weekday => ({ value: weekday, label: t(`weekday.${weekday}`) }))}
          />
          <div className="series-weekly">
            <TextField field={fields.every} label={t('days.every')} type="number" optional />
          </div>
        </div>
        <div className="series-days series-days--beside">
          <TextField field={fields.from} label={t('days.from')} type="date" />
          <TextField field={fields.until} label={t('days.until')} type="date" />
        </div>
        <DayList form={form} list={fields.except} legend={t('days.except')} hint={t('days.exceptHint')} />
      </div>
      <div className="series-picked">
        <DayList form={form} list={fields.days} legend={t('days.days')} hint={t('days.daysHint')} />
      </div>
      <ZoneField field={fields.timeZone} zones={zones} />
      <div className="series-days series-days--beside">
        <TextField field={fields.startTime} label={t('days.startTime')} type="time" />
        <TextField field={fields.endTime} label={t('days.endTime')} type="time" />
      </div>
      <p className="field__hint">{t('days.clock')}</p>
    </section>
  )
}

interface DayListProps {
  form: SeriesForm
  list: SeriesFields['days']
  legend: string
  hint: string
}

/** As many days as there are fields; empty ones count for nothing. The button is one of the form, so it works without a script. */
function DayList({ form, list, legend, hint }: DayListProps) {
  const { t } = useWords('event-series')
  return (
    <fieldset className="field" id={list.id} tabIndex={-1}>
      <legend>{legend}</legend>
      <p className="field__hint">{hint}</p>
      <FieldErrors id={list.errorId} errors={list.errors} />
      <div className="cluster">
        {list.getFieldList().map((field, index) => (
          <TextField
            key={field.key}
            field={field}
            label={<span className="visually-hidden">{t('days.one', { legend, number: index + 1 })}</span>}
            type="date"
          />
        ))}
        <Button kind="quiet" {...form.insert.getButtonProps({ name: list.name, defaultValue: '' })}>
          {t('days.add')}
        </Button>
      </div>
    </fieldset>
  )
}
