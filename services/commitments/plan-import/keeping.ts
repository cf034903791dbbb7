import { isLanguage, storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { PlanSegmentRow, ProgressStatus } from '../database/tables.ts'
import type { ActionFacts, OutlineRow } from './outline.ts'
import { statusIn } from './vocabulary.ts'

/** Rows as a list of the gateway may hold them; texts as long as a council writes them. */
const limits = {
  rows: 900,
  text: 2_000,
  title: 300,
  number: 30,
  level: 9,
  fact: 200,
  source: 500,
  key: 200,
  years: [1990, 2100],
}

export type PlanToKeep = {
  lang: string
  title: string
  periodFrom: number | null
  periodTo: number | null
  source: string | null
  rows: OutlineRow[]
  /** What its structure was taken from. */
  copiedFrom?: string | null
  template?: string | null
}

const fault = (word: Fault['word'], field: string, facts: Record<string, string | number> = {}): Fault => ({
  word,
  field,
  facts,
})

/** Everything that is wrong with an outline that somebody wants to keep. `isTranslation`: the title may be missing. */
export function faultsOfPlan(plan: PlanToKeep, key: string | null | undefined, isTranslation: boolean): Fault[] {
  const { lang, title, rows } = plan
  const kept = rows.filter(row => row.kind !== 'LEFT_OUT')
  return [
    ...(isLanguage(lang) ? [] : [fault('unknownLanguage', 'lang', { lang })]),
    ...(title || isTranslation ? [] : [fault('required', 'title')]),
    ...(title.length > limits.title ? [fault('tooLong', 'title', { most: limits.title })] : []),
    ...faultsOfSpan(plan),
    ...((key?.length ?? 0) > limits.key ? [fault('tooLong', 'idempotencyKey', { most: limits.key })] : []),
    ...(kept.some(row => row.kind === 'ACTION') ? [] : [fault('noAction', 'outline')]),
    ...(rows.length > limits.rows ? [fault('tooManyLines', 'outline', { most: limits.rows })] : faultsOfRows(rows)),
  ]
}

type Span = Pick<PlanToKeep, 'periodFrom' | 'periodTo' | 'source'>

/** Everything that is wrong with the years of a plan, and with where it was taken from. */
export function faultsOfSpan({ periodFrom, periodTo, source }: Span): Fault[] {
  const [least = 0, most = 0] = limits.years
  const isYear = (year: number | null) => year === null || (year >= least && year <= most)
  return [
    ...(isYear(periodFrom) ? [] : [fault('outOfRange', 'periodFrom', { least, most })]),
    ...(isYear(periodTo) ? [] : [fault('outOfRange', 'periodTo', { least, most })]),
    ...(periodFrom && periodTo && periodTo < periodFrom ? [fault('endsBeforeStart', 'periodTo')] : []),
    ...((source?.length ?? 0) > limits.source ? [fault('tooLong', 'source', { most: limits.source })] : []),
  ]
}

/** What a row may stand directly below. */
const parents: Record<OutlineRow['kind'], readonly string[]> = {
  SECTION: ['PLAN'],
  GROUP: ['SECTION', 'GROUP'],
  ACTION: ['SECTION', 'GROUP'],
  PART: ['ACTION', 'PART'],
  OUTCOME: ['PLAN', 'SECTION', 'GROUP', 'ACTION'],
  TEXT: ['PLAN', 'SECTION', 'GROUP', 'ACTION'],
  LEFT_OUT: [],
}

/** What is wrong with rows that are to stand in a plan, at their places in the list of this name. */
export function faultsOfRows(rows: readonly OutlineRow[], list = 'outline'): Fault[] {
  const open: { level: number; kind: string }[] = [{ level: 0, kind: 'PLAN' }]
  return rows.flatMap((row, index): Fault[] => {
    if (row.kind === 'LEFT_OUT') return []
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= row.level) open.pop()
    const parent = open.at(-1)
    const isPlaced = parent !== undefined && row.level === parent.level + 1 && parents[row.kind].includes(parent.kind)
    open.push({ level: row.level, kind: row.kind })
    const at = (field: string) => `${list}.${index}.${field}`
    return [
      ...(row.level >= 1 && row.level <= limits.level
        ? isPlaced
          ? []
          : [fault('misplaced', at('level'))]
        : [fault('outOfRange', at('level'), { least: 1, most: limits.level })]),
      ...(row.text ? [] : [fault('required', at('text'))]),
      ...(row.text.length > limits.text ? [fault('tooLong', at('text'), { most: limits.text })] : []),
      ...(row.number.length > limits.number ? [fault('tooLong', at('number'), { most: limits.number })] : []),
      ...Object.values(row.facts).flatMap(said =>
        said.length > limits.fact ? [fault('tooLong', at('facts'), { most: limits.fact })] : [],
      ),
    ]
  })
}

const isDay = (text: string | undefined): text is string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(text ?? ''))

/** Dates that are days become dates; whatever else a document says of time stays in its own words. */
function describedBy(
  facts: ActionFacts,
): Omit<PlanSegmentRow, 'id' | 'plan' | 'position' | 'level' | 'kind' | 'number' | 'text' | 'bases'> {
  const startsOn = isDay(facts.startsOn) ? facts.startsOn : null
  const isEnd = isDay(facts.endsOn) && (!startsOn || facts.endsOn >= startsOn)
  const words = [facts.timeline, startsOn ? '' : facts.startsOn, isEnd ? '' : facts.endsOn].filter(Boolean)
  const numbers = (facts.commitments ?? '').match(/\d+/g)?.map(Number) ?? []
  return {
    status: statusIn(facts.status ?? '') as ProgressStatus | null,
    commitments: [...new Set(numbers.filter(number => number >= 1 && number <= 10))].sort((a, b) => a - b),
    owner: storable(facts.owner ?? '') || null,
    partners: storable(facts.partners ?? '') || null,
    timeline: storable(words.join(' – ')) || null,
    startsOn,
    endsOn: isEnd ? (facts.endsOn ?? null) : null,
    budgetLine: storable(facts.budgetLine ?? '') || null,
    isOtherLevel: false,
    doneBy: null,
    weight: null,
  }
}

/** The segments of a new plan, each at the first revision of its source language. */
export const segmentsToKeep = (id: string, { lang, rows }: PlanToKeep): PlanSegmentRow[] =>
  rows
    .filter(row => row.kind !== 'LEFT_OUT')
    .map((row, index) => ({
      id: `${id}-${index + 1}`,
      plan: id,
      position: index + 1,
      level: row.level,
      kind: row.kind as PlanSegmentRow['kind'],
      number: row.number,
      text: { [lang]: row.text },
      bases: { [lang]: 1 },
      ...describedBy(row.kind === 'ACTION' ? row.facts : {}),
    }))
