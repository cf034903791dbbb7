import { type Fault, toUserError } from '../../shared/user-error.ts'
import { signedIn } from '../../shared/viewer.ts'
import type { Context } from '../context.ts'
import { mayReadReport, mayWriteReports } from './rules.ts'
import type { Report, Written } from './store.ts'

type Outcome = { report: Report; fault?: never; current?: never } | { report?: never; fault: Fault; current?: Report }

/** What every mutation of a draft has in common: who may, what is wrong, and the answer. */
export async function writing(
  context: Context,
  id: string,
  faults: (report: Report) => readonly Fault[],
  write: (written: Written, report: Report) => Promise<Outcome>,
) {
  const { viewer, languages, now } = context
  const refused = (...found: readonly Fault[]) => ({
    report: null,
    current: null,
    userErrors: found.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const before = await context.report(id)
  // whoever may not read a draft is not told that it exists
  if (!before || !mayReadReport(viewer, before)) return refused({ word: 'notFound', field: 'report' })
  if (!mayWriteReports(viewer, before.network)) return refused({ word: 'notAllowed', field: null })
  const found = faults(before)
  if (found.length > 0) return refused(...found)

  const { report, fault, current } = await write({ personId, now: now() }, before)
  return report ? { report, current: null, userErrors: [] } : { ...refused(fault), current: current ?? null }
}
