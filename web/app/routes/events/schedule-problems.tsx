import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { isLang, languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { DraftFields, DraftForm } from './draft.ts'

const plain = [
  'kind',
  'audience',
  'invited',
  'timeZone',
  'zoneMove',
  'startsAt',
  'startsWhich',
  'endsAt',
  'endsWhich',
  'venue',
  'address',
  'onlineUrl',
  'capacity',
  'onlineCapacity',
  'municipalityShare',
  'host',
  'commitments',
  'languages',
  'otherLanguages',
  'interpretation',
  'otherInterpretation',
  'materials',
] as const

/** Every field of the form by the words of its label, in the order of the page. */
export function ScheduleProblems({ form, fields }: { form: DraftForm; fields: DraftFields }) {
  const { t } = useWords('schedule')
  const texts = fields.texts.getFieldList().flatMap(each => {
    const { lang, title, description, accessNotes } = each.getFieldset()
    const tag = String(lang.initialValue ?? '')
    const name = isLang(tag) ? languageNames[tag] : tag
    return [
      { field: title, label: `${t('eventTitle')} (${name})` },
      { field: description, label: `${t('description')} (${name})` },
      { field: accessNotes, label: `${t('accessNotes')} (${name})` },
    ]
  })
  const sessions = fields.sessions.getFieldList().flatMap((each, index) => {
    const { title, startsAt, endsAt, room, presenters } = each.getFieldset()
    const label = (name: string) => `${t('session', { number: index + 1 })}, ${name}`
    return [
      ...[title, ...languages.map(lang => title.getFieldset()[lang])].map(field => ({
        field,
        label: label(t('sessionTitle')),
      })),
      { field: startsAt, label: label(t('startsAt')) },
      { field: endsAt, label: label(t('endsAt')) },
      { field: room, label: label(t('room')) },
      { field: presenters, label: label(t('presenters')) },
    ]
  })
  return (
    <ErrorSummary
      form={form}
      fields={[
        { field: fields.texts, label: t('texts') },
        ...texts,
        ...plain.map(name => ({ field: fields[name], label: t(name) })),
        { field: fields.sessions, label: t('programme') },
        ...sessions,
      ]}
    />
  )
}
