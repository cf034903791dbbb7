import { toUserError } from '../user-error.ts'
import type { SheetFault } from './rows.ts'

type Words = {
  /** What a column is called where the sheet itself does not have it. */
  headingOf: (field: string | null) => string | undefined
  /** All of them. */
  columns: readonly string[]
  /** Words that may stand in a column. */
  values: Readonly<Record<string, readonly string[]>>
}

/** A fault as whoever sent the sheet is told of it: by the names that the sheet gives its columns, and else by the sender's words. */
export function told(
  fault: SheetFault,
  called: ReadonlyMap<string, string>,
  { headingOf, columns, values }: Words,
  languages: readonly string[],
) {
  const { word, row, field, value } = fault
  const allowed = word === 'unknownValue' ? values[field ?? ''] : undefined
  const facts = {
    ...fault.facts,
    ...(word === 'unknownColumn' && { columns: columns.join(', ') }),
    ...(allowed && { values: allowed.join(', ') }),
  }
  return {
    row,
    column: called.get(field ?? '') ?? headingOf(field) ?? field,
    value,
    message: toUserError({ ...fault, facts }, languages).message,
  }
}
