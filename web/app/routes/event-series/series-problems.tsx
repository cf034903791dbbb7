import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { isLang, languageNames } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { DraftFields } from '../events/draft.ts'
import type { ChangeFields, ChangeForm, SeriesFields, SeriesForm } from './draft.ts'

const days = ['pattern', 'week', 'weekday', 'every', 'from', 'until', 'except', 'days'] as const
const times = ['startTime', 'endTime'] as const
const whom = ['kind', 'audience', 'invited'] as const
const others = [
  'host',
  'venue',
  'address',
  'onlineUrl',
  'capacity',
  'onlineCapacity',
  'municipalityShare',
  'commitments',
  'languages',
  'otherLanguages',
  'interpretation',
  'otherInterpretation',
  'reminders',
] as const

/** Every field of the form by the words of its label, in the order of the page. */
export function SeriesProblems({ form, fields }: { form: SeriesForm; fields: SeriesFields }) {
  const { t } = useWords('event-series')
  const { t: words } = useWords('schedule')
  const texts = useTexts(fields)
  const picked = [fields.except, fields.days].flatMap(list =>
    list.getFieldList().map((field, index) => ({
      field,
      label: t('days.one', {
        legend: t(list.name === fields.days.name ? 'days.days' : 'days.except'),
        number: index + 1,
      }),
    })),
  )
  return (
    <ErrorSummary
      form={form}
      fields={[
        { field: fields.texts, label: words('texts') },
        ...texts,
        ...whom.map(name => ({ field: fields[name], label: words(name) })),
        ...days.map(name => ({ field: fields[name], label: t(`days.${name}`) })),
        ...picked,
        { field: fields.timeZone, label: words('timeZone') },
        ...times.map(name => ({ field: fields[name], label: t(`days.${name}`) })),
        ...others.map(name => ({ field: fields[name], label: words(name) })),
      ]}
    />
  )
}

const moves = ['scope', 'shiftDays'] as const

/** The same of a change to many dates. */
export function ChangeProblems({ form, fields }: { form: ChangeForm; fields: ChangeFields }) {
  const { t } = useWords('event-series')
  const { t: words } = useWords('schedule')
  const texts = useTexts(fields)
  return (
    <ErrorSummary
      form={form}
      fields={[
        ...moves.map(name => ({ field: fields[name], label: t(`changing.${name}`) })),
        ...times.map(name => ({ field: fields[name], label: t(`days.${name}`) })),
        { field: fields.timeZone, label: words('timeZone') },
        { field: fields.zoneMove, label: t('changing.zoneMove') },
        { field: fields.texts, label: words('texts') },
        ...texts,
        ...whom.map(name => ({ field: fields[name], label: words(name) })),
        ...others.map(name => ({ field: fields[name], label: words(name) })),
        { field: fields.reason, label: t('changing.reason') },
      ]}
    />
  )
}

function useTexts({ texts }: DraftFields) {
  const { t: words } = useWords('schedule')
  return texts.getFieldList().flatMap(each => {
    const { lang, title, description, accessNotes } = each.getFieldset()
    const tag = String(lang.initialValue ?? '')
    const name = isLang(tag) ? languageNames[tag] : tag
    return [
      { field: title, label: `${words('eventTitle')} (${name})` },
      { field: description, label: `${words('description')} (${name})` },
      { field: accessNotes, label: `${words('accessNotes')} (${name})` },
    ]
  })
}
