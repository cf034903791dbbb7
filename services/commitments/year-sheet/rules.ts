import type { News } from '../../shared/changes.ts'
import { commitmentsOf } from '../action-plan/rules.ts'
import { canonicalText, type Headings, sheetFault, type SheetFault, type SheetRow } from '../../shared/sheet/rows.ts'
import { isLanguage } from '../../shared/texts.ts'
import type {
  ActionPlanRow,
  PlanSegmentRow,
  ProgressReportRow,
  ProgressStatus,
  YearSheetRow,
  YearSheetSent,
} from '../database/tables.ts'
import { evidenceIn, evidenceText } from './evidence.ts'
import { type Column, columns, columnsByWord, statuses, statusOf } from './words.ts'

/** What a municipality writes into a sheet, as against what tells whose row it is. */
export const mergedColumns = ['status', 'done', 'obstacles', 'evidence'] as const
export type MergedColumn = (typeof mergedColumns)[number]
export type Cells = Record<MergedColumn, string>

export const headings: Headings<Column> = {
  columns,
  needed: ['action', 'year', 'language', 'base'],
  called: columnsByWord,
}

const limits = { text: 5_000 }

type Report = Pick<
  ProgressReportRow,
  'id' | 'revision' | 'current' | 'action' | 'status' | 'summary' | 'challenges' | 'evidence'
>

/** Names the revision that a row was downloaded with. */
export const baseOf = ({ id, revision }: Pick<Report, 'id' | 'revision'>) => `${id}/${revision}`

/** What a report says in the cells of one language; empty without one. */
export const cellsOf = (report: Report | undefined, lang: string): Cells => ({
  status: report?.status ?? '',
  done: canonicalText(report?.summary[lang]),
  obstacles: canonicalText(report?.challenges?.[lang]),
  evidence: canonicalText(report && evidenceText(report.evidence)),
})

export type Merge = 'UNCHANGED' | 'SHEET' | 'OURS' | 'CONFLICT'

/** What becomes of a cell, by what it was, what the sheet says, and what is published now. */
export function mergeOf(base: string, sheet: string, ours: string): Merge {
  if (sheet === ours) return 'UNCHANGED'
  if (sheet === base) return 'OURS'
  return ours === base ? 'SHEET' : 'CONFLICT'
}

type Asked = {
  year: string
  /** Of the plan, and of the share that the sheet is about. */
  actions: ReadonlySet<string>
  share: ReadonlySet<string>
  reports: readonly Report[]
}

/** The rows of a sheet as they are kept, and everything that is wrong with them. */
export function sentIn(rows: readonly SheetRow<Column>[], asked: Asked) {
  const lang = rows[0]?.cells.language ?? ''
  const bases = new Map(asked.reports.map(report => [baseOf(report), report]))
  const seen = new Set<string>()
  const faults: SheetFault[] = isLanguage(lang)
    ? []
    : [{ ...sheetFault('unknownLanguage', rows[0]?.row ?? null, 'language', lang), facts: { lang } }]
  const sent: YearSheetSent[] = rows.map(({ row, cells }) => {
    const { action = '', year = '', language = '', base = '' } = cells
    if (!asked.actions.has(action)) faults.push(sheetFault('notFound', row, 'action', action))
    else if (!asked.share.has(action)) faults.push(sheetFault('othersShare', row, 'action', action))
    if (seen.has(action)) faults.push(sheetFault('saidTwice', row, 'action', action))
    seen.add(action)
    if (year !== asked.year)
      faults.push({ ...sheetFault('unknownValue', row, 'year', year), facts: { values: asked.year } })
    if (language !== lang)
      faults.push({ ...sheetFault('unknownValue', row, 'language', language), facts: { values: lang } })
    if (base && bases.get(base)?.action !== action) faults.push(sheetFault('unknownBase', row, 'base', base))
    const before = cellsOf(bases.get(base), lang)
    const said = { ...before, ...pick(cells) }
    faults.push(...faultsOf(row, said, before, bases.get(base)?.evidence ?? []))
    return { row, action, base: base || null, cells: said }
  })
  return { lang, sent, faults }
}

const pick = (cells: Partial<Record<Column, string>>) =>
  Object.fromEntries(
    mergedColumns.flatMap(column => {
      const text = cells[column]
      return text === undefined ? [] : [[column, column === 'status' ? statusOf(text) : text]]
    }),
  ) as Partial<Cells>

/** A row that says nothing, and said nothing, is one that nobody has filled in. */
function faultsOf(row: number, said: Cells, before: Cells, known: Report['evidence']): SheetFault[] {
  if (mergedColumns.every(column => said[column] === before[column])) return []
  const isStatus = (statuses as readonly string[]).includes(said.status)
  const { wrong } = evidenceIn(said.evidence, known)
  return [
    ...(said.status ? [] : [sheetFault('required', row, 'status')]),
    ...(said.status && !isStatus
      ? [{ ...sheetFault('unknownValue', row, 'status', said.status), facts: { values: statuses.join(', ') } }]
      : []),
    ...(said.done ? [] : [sheetFault('required', row, 'done')]),
    ...(['done', 'obstacles'] as const)
      .filter(column => said[column].length > limits.text)
      .map(column => ({ ...sheetFault('tooLong', row, column, said[column]), facts: { most: limits.text } })),
    ...wrong.map(({ word, value, facts = {} }) => ({ ...sheetFault(word, row, 'evidence', value), facts })),
  ]
}

export type ComparedCell = { column: MergedColumn; merge: Merge; base: string; sheet: string; ours: string }
export type ComparedRow = { row: number; action: string; current: Report | undefined; cells: ComparedCell[] }

/** Every row of a sheet beside what it was and what is published now. */
export function compared(sent: readonly YearSheetSent[], lang: string, reports: readonly Report[]): ComparedRow[] {
  const bases = new Map(reports.map(report => [baseOf(report), report]))
  const current = new Map(reports.filter(report => report.current).map(report => [report.action, report]))
  return sent.map(({ row, action, base, cells }) => {
    const was = cellsOf(base === null ? undefined : bases.get(base), lang)
    const ours = cellsOf(current.get(action), lang)
    return {
      row,
      action,
      current: current.get(action),
      cells: mergedColumns.map(column => {
        const three = { base: was[column], sheet: cells[column], ours: ours[column] }
        return { column, merge: mergeOf(three.base, three.sheet, three.ours), ...three }
      }),
    }
  })
}

export type Side = 'SHEET' | 'OURS'
export type Choices = ReadonlyMap<string, Side>
export const choiceKey = (action: string, column: MergedColumn) => `${action} ${column}`

/** What a row comes to say; undefined while a conflict waits for a choice. */
export function resolved(
  { action, cells }: Pick<ComparedRow, 'action' | 'cells'>,
  choices: Choices,
): Cells | undefined {
  const said = cells.map(({ column, merge, sheet, ours }) => {
    const side = merge === 'CONFLICT' ? choices.get(choiceKey(action, column)) : merge === 'SHEET' ? 'SHEET' : 'OURS'
    return [column, side && (side === 'SHEET' ? sheet : ours)] as const
  })
  return said.some(([, text]) => text === undefined) ? undefined : (Object.fromEntries(said) as Cells)
}

/** Whether a row publishes anything. */
export const isChanged = ({ cells }: ComparedRow, said: Cells) =>
  cells.some(({ column, ours }) => said[column] !== ours)

/** What is wrong where words of both sides come together: a status without words, words without a status. */
export const faultsOfResolved = (row: number, said: Cells) =>
  (['status', 'done'] as const).filter(column => !said[column]).map(column => sheetFault('required', row, column))

/** What a row publishes: words of other languages stay. */
export function contentOf(said: Cells, lang: string, current: Report | undefined) {
  const withText = (texts: Readonly<Record<string, string>> | null | undefined, text: string) => {
    const { [lang]: _old, ...others } = texts ?? {}
    return text ? { ...others, [lang]: text } : others
  }
  const challenges = withText(current?.challenges, said.obstacles)
  return {
    status: said.status as ProgressStatus,
    summary: withText(current?.summary, said.done),
    challenges: Object.keys(challenges).length > 0 ? challenges : null,
    evidence: evidenceIn(said.evidence).items,
  }
}

type Planned = Pick<ActionPlanRow, 'id' | 'title' | 'sourceLang'>

/** One piece of news for a whole sheet. */
export function newsOfYear(
  { id, title, sourceLang }: Planned,
  { municipality, year }: Pick<YearSheetRow, 'municipality' | 'year'>,
  actions: readonly Pick<PlanSegmentRow, 'commitments'>[],
): News {
  const count = actions.length
  const own = title[sourceLang] ?? ''
  return {
    kind: 'PROGRESS_PUBLISHED',
    municipality,
    summary: {
      en: `Progress in ${year} on the plan “${title['en'] ?? own}” (actions: ${count})`,
      fr: `Progrès de ${year} relatifs au plan « ${title['fr'] ?? own} » (actions : ${count})`,
      ar: `تقدم عام ${year} في خطة «${title['ar'] ?? own}» (عدد الإجراءات: ${count})`,
      vi: `Tiến độ năm ${year} của kế hoạch “${title['vi'] ?? own}” (số hành động: ${count})`,
    },
    url: `/plans/${id}/year/${year}`,
    commitments: commitmentsOf(actions),
    invented: false,
  }
}
