import { isDay } from '../../shared/partial-date.ts'
import { canonicalText, type Headings, sheetFault, type SheetFault, type SheetRow } from '../../shared/sheet/rows.ts'
import type { AssessmentAnswerRow, AssessmentRow, AssessmentSheetSent, Rating } from '../database/tables.ts'
import { mergeOf, type Merge, type Side } from '../year-sheet/rules.ts'
import { type Column, columns, columnsByWord, ratingOf, ratings } from './words.ts'

/** What is filled in, as against what tells whose row it is. */
export const mergedColumns = [
  'rating',
  'reason',
  'evidence',
  'evidenceOn',
  'gap',
  'owner',
] as const satisfies (keyof AssessmentSheetSent['cells'])[]
export type MergedColumn = (typeof mergedColumns)[number]
export type Cells = Record<MergedColumn, string>

export const headings: Headings<Column> = {
  columns,
  needed: ['indicator', ...mergedColumns, 'id', 'edition', 'base'],
  called: columnsByWord,
}

const limits = { reason: 1_000, evidence: 5_000, gap: 5_000, owner: 200 } as const

/** What an answer says in the cells of a sheet; empty without one. */
export const cellsOf = (answer: Pick<AssessmentAnswerRow, MergedColumn> | undefined): Cells => ({
  rating: answer?.rating ?? '',
  reason: canonicalText(answer?.reason),
  evidence: canonicalText(answer?.evidence),
  evidenceOn: answer?.evidenceOn ?? '',
  gap: canonicalText(answer?.gap),
  owner: canonicalText(answer?.owner),
})

/** A short mark of a text, to tell later whether another one is the same. */
export type Mark = (text: string) => string

/** A rating and the reason why something does not apply are one answer: neither is merged without the other. */
const wordsOf = ({ rating, reason, ...cells }: Cells): Record<Exclude<MergedColumn, 'reason'>, string> => ({
  rating: `${rating}\n${reason}`,
  ...cells,
})
const partOf = (column: MergedColumn) => (column === 'reason' ? 'rating' : column)
const parts = mergedColumns.filter(column => column !== 'reason')

/** What a row was made from: the revision of the assessment, and a mark of each part. A file holds it in a hidden column. */
export const baseOf = (revision: number, cells: Cells, mark: Mark) =>
  [revision, ...parts.map(part => mark(wordsOf(cells)[part]))].join('.')

const base = /^(\d{1,9})((?:\.[\w-]+){5})$/
const marksIn = (text: string) => (base.exec(text)?.[2] ?? '').split('.').slice(1)
const revisionIn = (text: string) => Number(base.exec(text)?.[1] ?? Number.NaN)

type Asked = {
  assessment: Pick<AssessmentRow, 'id' | 'model' | 'revision'>
  /** Codes of the edition. */
  codes: ReadonlySet<string>
}
export type TabRow = SheetRow<Column> & { tab: string | null }
export type TabFault = SheetFault & { tab: string | null }

/** The rows of a file as they are kept, and everything that is wrong with them. */
export function sentIn(rows: readonly TabRow[], { assessment, codes }: Asked) {
  const seen = new Set<string>()
  const faults: TabFault[] = []
  const sent = rows.map(({ tab, row, cells }): AssessmentSheetSent => {
    const { indicator = '', base: from = '' } = cells
    const said = { ...cellsOf(undefined), ...pick(cells) }
    const wrong = (fault: SheetFault) => faults.push({ ...fault, tab })
    if (cells.id !== assessment.id) wrong(sheetFault('otherAssessment', row, 'id', cells.id ?? ''))
    else if (cells.edition !== assessment.model)
      wrong({ ...sheetFault('otherEdition', row, 'edition', cells.edition ?? ''), facts: { model: assessment.model } })
    else if (!(revisionIn(from) <= assessment.revision)) wrong(sheetFault('sheetWithoutBase', row, 'base', from))
    if (!codes.has(indicator))
      wrong({ ...sheetFault('unknownIndicator', row, 'indicator', indicator), facts: { code: indicator } })
    else if (seen.has(indicator)) wrong(sheetFault('saidTwice', row, 'indicator', indicator))
    seen.add(indicator)
    for (const fault of faultsOf(row, said)) wrong(fault)
    return { tab, row, indicator, base: from, cells: said }
  })
  return { sent, faults }
}

const pick = (cells: Partial<Record<Column, string>>) =>
  Object.fromEntries(
    mergedColumns.flatMap(column => {
      const text = cells[column]
      return text === undefined ? [] : [[column, column === 'rating' ? ratingOf(text) : text]]
    }),
  ) as Partial<Cells>

function faultsOf(row: number, said: Cells): SheetFault[] {
  const isRating = said.rating === '' || (ratings as readonly string[]).includes(said.rating)
  return [
    ...(isRating
      ? []
      : [{ ...sheetFault('unknownValue', row, 'rating', said.rating), facts: { values: ratings.join(', ') } }]),
    ...(said.rating === 'NOT_APPLICABLE' && !said.reason ? [sheetFault('reasonNeeded', row, 'reason')] : []),
    ...(said.evidenceOn === '' || isDay(said.evidenceOn)
      ? []
      : [sheetFault('notADay', row, 'evidenceOn', said.evidenceOn)]),
    ...(Object.keys(limits) as (keyof typeof limits)[])
      .filter(column => said[column].length > limits[column])
      .map(column => ({ ...sheetFault('tooLong', row, column, said[column]), facts: { most: limits[column] } })),
  ]
}

export type ComparedCell = { column: MergedColumn; merge: Merge; sheet: string; ours: string }
export type ComparedRow = Pick<AssessmentSheetSent, 'tab' | 'row' | 'indicator'> & {
  /** The revision of the answer that stands now; 0 without one. */
  revision: number
  cells: ComparedCell[]
}
type Standing = Pick<AssessmentAnswerRow, MergedColumn | 'indicator' | 'revision'>

/** Every row of a file beside what it was made from and what stands now. */
export function compared(
  sent: readonly AssessmentSheetSent[],
  answers: readonly Standing[],
  mark: Mark,
): ComparedRow[] {
  const standing = new Map(answers.map(answer => [answer.indicator, answer]))
  return sent.map(({ tab, row, indicator, base: from, cells: sheet }) => {
    const current = standing.get(indicator)
    const ours = cellsOf(current)
    const marks = marksIn(from)
    const [theirs, own] = [wordsOf(sheet), wordsOf(ours)]
    const merges = new Map(
      parts.map((part, at) => [part, mergeOf(marks[at] ?? '', mark(theirs[part]), mark(own[part]))] as const),
    )
    return {
      tab,
      row,
      indicator,
      revision: current?.revision ?? 0,
      cells: mergedColumns.map(column => ({
        column,
        merge: merges.get(partOf(column)) ?? 'UNCHANGED',
        sheet: sheet[column],
        ours: ours[column],
      })),
    }
  })
}

export const isConflict = ({ cells }: Pick<ComparedRow, 'cells'>) => cells.some(({ merge }) => merge === 'CONFLICT')

/** What a row comes to say; undefined while a conflict waits for a choice. */
export function merged({ cells }: Pick<ComparedRow, 'cells'>, choice: Side | undefined): Cells | undefined {
  if (isConflict({ cells }) && !choice) return undefined
  return Object.fromEntries(
    cells.map(({ column, merge, sheet, ours }) => [
      column,
      merge === 'SHEET' || (merge === 'CONFLICT' && choice === 'SHEET') ? sheet : ours,
    ]),
  ) as Cells
}

export const isChanged = ({ cells }: Pick<ComparedRow, 'cells'>, said: Cells) =>
  cells.some(({ column, ours }) => said[column] !== ours)

/** A row as `answerIndicators` takes it. */
export const answerOf = ({ indicator, revision }: Pick<ComparedRow, 'indicator' | 'revision'>, said: Cells) => ({
  ...said,
  indicator,
  revision,
  rating: (said.rating || null) as Rating | null,
  evidenceOn: said.evidenceOn || null,
})
