import type { Role } from './vocabulary.ts'

export type RowKind = 'SECTION' | 'GROUP' | 'ACTION' | 'PART' | 'OUTCOME' | 'TEXT' | 'LEFT_OUT'

/** What a person should look at before the outline is kept. */
export type Check =
  | 'LIST_WITHOUT_MARKS'
  | 'TWO_TITLES_IN_ONE_CELL'
  | 'WHICH_TITLE'
  | 'MARK_MISSING'
  | 'NO_TITLE'
  | 'NUMBER_TWICE'
  | 'BEFORE_THE_PLAN'
  | 'HEAD_OF_TABLE'
  | 'REPEATED'
  | 'UNKNOWN_COLUMN'
  | 'PARAGRAPH'

/** What the document tells of an action beside its text, in the document's own words. */
export type ActionFacts = Partial<Record<Exclude<Role, 'section' | 'group' | 'action' | 'outcome' | 'number'>, string>>

/** One row of an outline. `level` 1 is the outermost; a row belongs to the nearest row above it with a lower level. */
export type OutlineRow = {
  kind: RowKind
  level: number
  number: string
  text: string
  /** Lines of the document that it was read from. */
  lines: number[]
  checks: Check[]
  facts: ActionFacts
}

export type Outline = {
  title: string | null
  periodFrom: number | null
  periodTo: number | null
  rows: OutlineRow[]
}

export type Draft = Omit<OutlineRow, 'number'> & { number?: string | undefined }
