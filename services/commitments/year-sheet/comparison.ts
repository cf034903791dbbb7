import { createHash } from 'node:crypto'
import type { Context } from '../context.ts'
import type { ProgressReportRow, YearSheetRow } from '../database/tables.ts'
import { baseOf, compared } from './rules.ts'
import { reportsOfYear } from './store.ts'

/** A sheet beside what is published now, under a stamp that changes whenever one of the two does. */
export async function comparisonOf({ plan, year, lang, sent }: YearSheetRow, { db }: Pick<Context, 'db'>) {
  const reports: ProgressReportRow[] = await reportsOfYear(db, plan, year)
  const rows = compared(sent, lang, reports)
  const revisions = rows.map(({ current }) => (current ? baseOf(current) : ''))
  return { rows, reports, stamp: createHash('sha256').update(revisions.join(' ')).digest('base64url') }
}
