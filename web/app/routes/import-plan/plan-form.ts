import type { PlanRowKind, ReadPlanDocumentQuery } from '../../graphql/generated/graphql.ts'
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
  text: string
  line: number | null
  checks: readonly string[]
  facts: Record<string, string>
}

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

const said = (facts: object) =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      typeof value === 'string' && name !== '__typename' ? [[name, value]] : [],
    ),
  )

export const rowOf = ({ kind, level, number, text, lines, checks, facts }: ReadRow): FormRow => ({
  kind,
  level,
  number,
  text,
  line: lines[0] ?? null,
  checks,
  facts: said(facts),
})

/** Words that were sent; none where it was a file, or nothing. */
export const textIn = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** What was sent, row by row: every field of a row comes once, so the lists are equally long. */
export function planIn(form: FormData): PlanForm {
  const all = (name: string) => form.getAll(name).map(value => (typeof value === 'string' ? value : ''))
  const [kinds, levels, numbers, lines, checks, facts] = ['kind', 'level', 'number', 'line', 'checks', 'facts'].map(all)
  return {
    lang: textIn(form, 'lang'),
    recognised: textIn(form, 'recognised'),
    isSaid: true,
    addToPlan: textIn(form, 'addToPlan'),
    copiedFrom: textIn(form, 'copiedFrom'),
    title: textIn(form, 'title'),
    periodFrom: textIn(form, 'periodFrom'),
    periodTo: textIn(form, 'periodTo'),
    source: textIn(form, 'source'),
    rows: all('text').map((text, index) => ({
      kind: rowKinds.find(kind => kind === kinds?.[index]) ?? 'LEFT_OUT',
      level: Number(levels?.[index]) || 1,
      number: numbers?.[index] ?? '',
      text,
      line: Number(lines?.[index]) || null,
      checks: checks?.[index]?.split(' ').filter(Boolean) ?? [],
      facts: factsIn(facts?.[index] ?? ''),
    })),
  }
}

function factsIn(sent: string): Record<string, string> {
  try {
    return said(Object(JSON.parse(sent || '{}')))
  } catch {
    return {}
  }
}

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
