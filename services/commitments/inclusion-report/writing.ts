import { type Fault, toUserError } from '../../shared/user-error.ts'
import { signedIn } from '../../shared/viewer.ts'
import { createLoaders, type Context } from '../context.ts'
import { mayReadInclusionReport, mayWriteInclusionReport } from './rules.ts'
import { findInclusionReport, type InclusionReport, type Outcome, type Written } from './store.ts'

/** What every mutation of a draft has in common: who may, what is wrong, and the answer. */
export async function writing(
  context: Context,
  id: string,
  faults: (report: InclusionReport) => readonly Fault[],
  write: (written: Written) => Promise<Outcome>,
) {
  const { db, viewer, languages, now } = context
  const refused = (...found: readonly Fault[]) => ({
    report: null,
    userErrors: found.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const before = await findInclusionReport(db, id)
  // whoever may not read a draft is not told that it exists
  if (!before || !mayReadInclusionReport(viewer, before)) return refused({ word: 'notFound', field: 'report' })
  if (!mayWriteInclusionReport(viewer, before.municipality)) return refused({ word: 'notAllowed', field: null })
  const found = faults(before)
  if (found.length > 0) return refused(...found)

  const { report, fault } = await write({ personId, now: now() })
  if (fault) return refused(fault)
  Object.assign(context, createLoaders(db))
  return { report, userErrors: [] }
}
