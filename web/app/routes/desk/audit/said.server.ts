import { createWords } from '../../../language/words.server.ts'
import { writeLanguage, writeMoment, writeNumber, writePartialDate } from '../../../language/write.ts'
import type { Difference } from './difference.ts'

/** A difference in the reader's language. */
export type Said = Difference & { label: string }

type Person = { id: string; displayName: string }

/** Where the words of a value are, in the rooms of the pages that show it; of one type only where its name stands before the field. */
const wordsOf: Record<string, readonly string[]> = {
  network: ['terms:network'],
  province: ['terms:province'],
  standing: ['terms:standing'],
  step: ['terms:step', 'partners:steps'],
  audience: ['terms:eventAudience', 'terms:resourceAudience'],
  attendance: ['terms:attendance'],
  kind: ['terms:eventKind', 'terms:municipalityKind', 'terms:resourceKind', 'partners:kind', 'import-plan:kind'],
  'Assessment.kind': ['move-assessment:kind'],
  'Survey.kind': ['surveys:kind'],
  status: ['terms:status', 'terms:eventStatus', 'assessment:status'],
  'ActionItem.status': ['afterwards:item.status'],
  state: ['surveys:state', 'import:state', 'webhooks:state'],
  mode: ['assessment:mode'],
  element: ['maturity:element'],
  joinedKind: ['keeping:joinedKind'],
  section: ['reports:section', 'inclusion-report:section'],
  sections: ['inclusion-report:section'],
  part: ['share-plan:part'],
  pace: ['following:pace'],
  topics: ['letters:topic'],
  scope: ['api-tokens:scope'],
  verdict: ['validation:verdict'],
  votes: ['poll:answers'],
  way: ['surveys:way'],
}
const ofLanguages = new Set(['lang', 'language', 'languages', 'sourceLang'])

/** Says what differs in the language of the reader and by their clock: fields, values, dates, and people by name. */
export function sayer(lang: string | undefined, timeZone: string) {
  const { t } = createWords(lang ?? 'en')
  const word = (key: string) => (t as (key: string, options: object) => string)(key, { defaultValue: '' })
  const part = (name: string, at: number) => {
    if (/^\d+$/.test(name)) return writeNumber(lang, Number(name) + 1)
    return word(`audit:field.${name}`) || (at > 0 && /^[a-z]{2,3}$/.test(name) ? writeLanguage(lang, name) : name)
  }
  const value = (text: string | null, path: readonly string[], type: string, people: readonly Person[]) => {
    if (text === null) return null
    if (text === 'true' || text === 'false') return word(text === 'true' ? 'audit:value.yes' : 'audit:value.no')
    if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z$/.test(text)) return writeMoment(lang, text, timeZone)
    if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return writeDate(lang, text)
    // a place in a list, or the id of what is answered, says nothing of the words
    const field = path.findLast(name => name in wordsOf || ofLanguages.has(name)) ?? ''
    if (ofLanguages.has(field) && /^[a-z]{2,3}$/.test(text)) return writeLanguage(lang, text)
    if (/^[A-Z][A-Z_]+$/.test(text)) {
      const rooms = [...(wordsOf[`${type}.${field}`] ?? []), ...(wordsOf[field] ?? []), 'audit:value']
      return rooms.map(room => word(`${room}.${text}`)).find(Boolean) ?? text
    }
    return people.find(({ id }) => id === text)?.displayName ?? text
  }
  return ({ field, before, after }: Difference, type: string, people: readonly Person[]): Said => {
    const path = field.split('.')
    return {
      field,
      label: path.map(part).join(' · '),
      before: value(before, path, type, people),
      after: value(after, path, type, people),
    }
  }
}

/** A day or a month of the calendar, and any other text as it is. */
function writeDate(lang: string | undefined, text: string) {
  const day = text.length === 7 ? `${text}-01` : text
  if (Number.isNaN(Date.parse(day))) return text
  return writePartialDate(lang, { value: day, precision: text.length === 7 ? 'MONTH' : 'DAY' })?.text ?? text
}
