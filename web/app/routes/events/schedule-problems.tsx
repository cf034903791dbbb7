import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { isLang, languageNames } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { DraftFields, DraftForm } from './draft.ts'

const plain = [
  'kind',
  'timeZone',
  'startsAt',
  'startsWhich',
  'endsAt',
  'endsWhich',
  'venue',
  'onlineUrl',
  'capacity',
  'host',
  'commitments',
  'languages',
] as const

/** Every field of the form by the words of its label, in the order of the page. */
export function ScheduleProblems({ form, fields }: { form: DraftForm; fields: DraftFields }) {
  const { t } = useWords('schedule')
  const texts = fields.texts.getFieldList().flatMap(each => {
    const { lang, title, description } = each.getFieldset()
    const tag = String(lang.initialValue ?? '')
    const name = isLang(tag) ? languageNames[tag] : tag
    return [
      { field: title, label: `${t('eventTitle')} (${name})` },
      { field: description, label: `${t('description')} (${name})` },
    ]
  })
  return (
    <ErrorSummary
      form={form}
      fields={[
        { field: fields.texts, label: t('texts') },
        ...texts,
        ...plain.map(name => ({ field: fields[name], label: t(name) })),
      ]}
    />
  )
}
