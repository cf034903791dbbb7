import type { PlanRowKind, ReadPlanDocumentQuery } from '../../graphql/generated/graphql.ts'
import { numbered } from './outline.ts'
import { originIn } from './structure.ts'

export const rowKinds = [
  'SECTION',
  'GROUP',
  'ACTION',
  'PART',
  'OUTCOME',
  'TEXT',
  'LEFT_OUT',
] as const satisfies readonly PlanRowKind[]

type ReadRow = NonNullable<ReadPlanDocumentQuery['readPlanDocument']['outline']>['rows'][number]

/** One line of the form: what was read, or what a person made of it. */
export interface FormRow {
  kind: PlanRowKind
  level: number
  number: string
  /** The number that its place alone would give it. */
  place: string
  text: string
  line: number | null
  checks: readonly string[]
  facts: Facts
}

/** What is told of an action beside its text, in the order of its page. */
export const factNames = [
  'owner',
  'partners',
  'timeline',
  'startsOn',
  'endsOn',
  'budgetLine',
  'status',
  'commitments',
] as const
type Facts = Partial<Record<(typeof factNames)[number], string>>

export interface PlanForm {
  lang: string
  /** The language that its words seem to be in; empty where that cannot be told. */
  recognised: string
  /** Whether a person said `lang`, or the portal took what it could tell. */
  isSaid: boolean
  addToPlan: string
  /** What the structure was taken from, as `originIn` reads it. */
  copiedFrom: string
  title: string
  periodFrom: string
  periodTo: string
  source: string
  rows: FormRow[]
}

/** An answer in which nothing happened. */
export const nothing = { plan: null, problems: [], isSignedOut: false, pasted: '', review: null, acted: null }

const factsOf = (said: (name: (typeof factNames)[number]) => unknown): Facts =>
  Object.fromEntries(
    factNames.flatMap(name => {
      const fact = said(name)
      return typeof fact === 'string' && fact.trim() ? [[name, fact.trim()]] : []
    }),
  )

export const rowsOf = (rows: readonly ReadRow[]): FormRow[] =>
  numbered(
    rows.map(({ kind, level, number, text, lines, checks, facts }) => ({
      kind,
      level,
      number,
      place: '',
      text,
      line: lines[0] ?? null,
      checks,
      facts: factsOf(name => facts[name]),
    })),
  )

/** Words that were sent; none where it was a file, or nothing. */
export const textIn = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** The language that was chosen, or the one that was written beside the choice: its code, or its name in the words of the page. */
export const langIn = (form: FormData) => textIn(form, 'otherLang') || textIn(form, 'lang')

/** What was sent, row by row: its own fields come once each, so the lists are equally long. */
export function planIn(form: FormData): PlanForm {
  const all = (name: string) => form.getAll(name).map(value => (typeof value === 'string' ? value : ''))
  const facts = new Map([...form].filter(([name]) => name.startsWith('facts.')))
  const [kinds, levels, numbers, places, lines, checks] = ['kind', 'level', 'number', 'place', 'line', 'checks'].map(
    all,
  )
  return {
    lang: langIn(form),
    recognised: textIn(form, 'recognised'),
    isSaid: true,
    addToPlan: textIn(form, 'addToPlan'),
    copiedFrom: textIn(form, 'copiedFrom'),
    title: textIn(form, 'title'),
    periodFrom: textIn(form, 'periodFrom'),
    periodTo: textIn(form, 'periodTo'),
    source: textIn(form, 'source'),
    rows: numbered(
      all('text').map((text, index) => ({
        kind: rowKinds.find(kind => kind === kinds?.[index]) ?? 'LEFT_OUT',
        level: Number(levels?.[index]) || 1,
        number: numbers?.[index]?.trim() ?? '',
        place: places?.[index] ?? '',
        text,
        line: Number(lines?.[index]) || null,
        checks: checks?.[index]?.split(' ').filter(Boolean) ?? [],
        facts: factsOf(name => facts.get(factField(index, name))),
      })),
    ),
  }
}

/** The field of one fact of one row: rows that tell none have no such fields. */
export const factField = (row: number, name: string) => `facts.${row}.${name}`

const yearIn = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : null)

export const messageOf = (municipality: string, plan: PlanForm) => ({
  municipality,
  lang: plan.lang,
  title: plan.title,
  periodFrom: yearIn(plan.periodFrom),
  periodTo: yearIn(plan.periodTo),
  source: plan.source || null,
  addToPlan: plan.addToPlan || null,
  copiedFrom: plan.addToPlan ? null : originIn(plan.copiedFrom),
  outline: plan.rows.map(({ kind, level, number, text, line, facts }) => ({
    kind,
    level,
    number,
    text,
    lines: line === null ? [] : [line],
    facts,
  })),
})
