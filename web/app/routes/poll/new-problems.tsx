import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { isLang, languageNames } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { NewPollForm } from './new-draft.ts'

/** Every field of the form by the words of its label, in the order of the page. */
export function NewPollProblems({
  form,
  fields,
}: {
  form: NewPollForm
  fields: ReturnType<NewPollForm['getFieldset']>
}) {
  const { t } = useWords('poll')
  const { t: schedule } = useWords('schedule')
  const texts = fields.texts.getFieldList().flatMap(each => {
    const { lang, title, description, accessNotes } = each.getFieldset()
    const tag = String(lang.initialValue ?? '')
    const name = isLang(tag) ? languageNames[tag] : tag
    return [
      { field: title, label: `${schedule('eventTitle')} (${name})` },
      { field: description, label: `${schedule('description')} (${name})` },
      { field: accessNotes, label: `${schedule('accessNotes')} (${name})` },
    ]
  })
  const times = fields.times.getFieldList().flatMap((row, index) => {
    const { startsAt, endsAt } = row.getFieldset()
    const name = t('new.time', { number: index + 1 })
    return [
      { field: startsAt, label: `${name}, ${t('new.from')}` },
      { field: endsAt, label: `${name}, ${t('new.to')}` },
    ]
  })
  return (
    <ErrorSummary
      form={form}
      fields={[
        { field: fields.texts, label: schedule('texts') },
        ...texts,
        { field: fields.kind, label: schedule('kind') },
        { field: fields.host, label: schedule('host') },
        { field: fields.timeZone, label: schedule('timeZone') },
        { field: fields.times, label: t('new.times') },
        ...times,
        ...(['audience', 'venue', 'address', 'onlineUrl', 'capacity', 'onlineCapacity'] as const).map(name => ({
          field: fields[name],
          label: schedule(name),
        })),
        { field: fields.ask, label: t('new.ask') },
        { field: fields.picked, label: t('new.picked') },
        { field: fields.closesOn, label: t('new.closesOn') },
      ]}
    />
  )
}
