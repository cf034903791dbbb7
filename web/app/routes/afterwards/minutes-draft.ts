import type { KeepMinutesInput, MinutesPageQuery } from '../../graphql/generated/graphql.ts'
import { hostIn } from '../events/host.ts'
import { type Problem, rowsOf, textAt } from './said.ts'

type Kept = NonNullable<NonNullable<MinutesPageQuery['event']>['minutes']>
type Texts = Kept['allTexts']

export interface MinutesDraft {
  revision: number
  text: string
  decisions: { number: string; text: string; commitments: string; remove: boolean }[]
  items: { id: string; text: string; municipality: string; owner: string; dueOn: string; remove: boolean }[]
}

const blank = {
  decision: { number: '', text: '', commitments: '', remove: false },
  item: { id: '', text: '', municipality: '', owner: '', dueOn: '', remove: false },
}
const blankRows = 2
const withBlanks = <Row>(rows: Row[], row: Row) => [...rows, ...Array.from({ length: blankRows }, () => row)]

const textIn = (texts: Texts, lang: string) => texts.find(text => text.lang === lang)?.text ?? ''

/** The form as the minutes fill it, in the language of the page. */
export const draftOf = (minutes: Kept | null | undefined, lang: string): MinutesDraft => ({
  revision: minutes?.revision ?? 0,
  text: textIn(minutes?.allTexts ?? [], lang),
  decisions: withBlanks(
    (minutes?.decisions ?? []).map(({ number, allTexts, commitments }) => ({
      number: String(number),
      text: textIn(allTexts, lang),
      commitments: commitments.map(one => one.number).join(', '),
      remove: false,
    })),
    blank.decision,
  ),
  items: withBlanks(
    (minutes?.actionItems ?? []).map(({ id, allTexts, municipality, owner, dueOn }) => ({
      id,
      text: textIn(allTexts, lang),
      municipality: municipality.name.text,
      owner: owner ?? '',
      dueOn,
      remove: false,
    })),
    blank.item,
  ),
})

/** The form as it was sent, with more rows where they were asked for. */
export function draftIn(form: FormData): MinutesDraft {
  const decisions = Array.from({ length: rowsOf(form, 'decisions', 'text') }, (_, at) => ({
    number: textAt(form, `decisions.${at}.number`),
    text: textAt(form, `decisions.${at}.text`),
    commitments: textAt(form, `decisions.${at}.commitments`),
    remove: form.has(`decisions.${at}.remove`),
  }))
  const items = Array.from({ length: rowsOf(form, 'items', 'text') }, (_, at) => ({
    id: textAt(form, `items.${at}.id`),
    text: textAt(form, `items.${at}.text`),
    municipality: textAt(form, `items.${at}.municipality`),
    owner: textAt(form, `items.${at}.owner`),
    dueOn: textAt(form, `items.${at}.dueOn`),
    remove: form.has(`items.${at}.remove`),
  }))
  const more = form.has('more')
  return {
    revision: Number(textAt(form, 'revision')) || 0,
    text: textAt(form, 'text'),
    decisions: more ? withBlanks(decisions, blank.decision) : decisions,
    items: more ? withBlanks(items, blank.item) : items,
  }
}

interface Context {
  event: string
  lang: string
  minutes: Kept | null | undefined
  municipalities: Parameters<typeof hostIn>[0]
  publish: boolean
  /** What is said of a day that is none. */
  noDay: string
}

/** What the graph is asked, and where each of its rows stands in the form; or what no row can be made of. */
export function inputOf(draft: MinutesDraft, { event, lang, minutes, municipalities, publish, noDay }: Context) {
  const problems: Problem[] = []
  const merged = (texts: Texts, text: string) => [
    ...texts.filter(one => one.lang !== lang),
    ...(text ? [{ lang, text }] : []),
  ]
  const decisions = draft.decisions.flatMap(({ number, text, commitments, remove }, at) => {
    const before = minutes?.decisions.find(one => String(one.number) === number)
    const texts = merged(before?.allTexts ?? [], text)
    if (remove || (texts.length === 0 && !commitments)) return []
    const numbers = commitments.split(/[\s,;،]+/).filter(Boolean)
    if (numbers.some(one => !/^\d{1,3}$/.test(one)))
      problems.push({ field: `decisions.${at}.commitments`, message: 'invalid' })
    return [{ at, row: { text: texts, commitments: numbers.map(Number) } }]
  })
  const items = draft.items.flatMap(({ id, text, municipality, owner, dueOn, remove }, at) => {
    const before = minutes?.actionItems.find(one => one.id === id)
    const texts = merged(before?.allTexts ?? [], text)
    if (remove || (!texts.length && !municipality && !owner && !dueOn)) return []
    const host = hostIn(municipalities, municipality)
    if (!host) problems.push({ field: `items.${at}.municipality`, message: 'required' })
    if (!isDay(dueOn)) problems.push({ field: `items.${at}.dueOn`, message: dueOn ? noDay : 'required' })
    return [{ at, row: { id: id || null, text: texts, municipality: host ?? '', owner: owner || null, dueOn } }]
  })
  const input: KeepMinutesInput = {
    event,
    revision: draft.revision,
    text: merged(minutes?.allTexts ?? [], draft.text),
    decisions: decisions.map(({ row }) => row),
    actionItems: items.map(({ row }) => row),
    publish,
  }
  /** The field of the form behind a field of the graph. */
  function fieldOf(path: string) {
    const [list = '', index, part] = path.split('.')
    if (index === undefined || list === 'text') return list
    const row = (list === 'decisions' ? decisions : items)[Number(index)]
    return `${list === 'actionItems' ? 'items' : list}.${row?.at ?? index}.${part}`
  }
  return { input, problems, fieldOf }
}

function isDay(text: string) {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
