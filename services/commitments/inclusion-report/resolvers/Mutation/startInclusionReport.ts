import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfYear, mayWriteInclusionReport } from '../../rules.ts'
import { addInclusionReport } from '../../store.ts'

export const startInclusionReport: NonNullable<MutationResolvers['startInclusionReport']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now, inclusionReports } = context
  const refused = (...faults: Fault[]) => ({
    report: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const { municipality, year } = input
  if (!mayWriteInclusionReport(viewer, municipality)) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfYear(year, now().getUTCFullYear())
  if (faults.length > 0) return refused(...faults)
  const last = ((await inclusionReports(municipality)) ?? []).find(one => one.year === year)
  if (last && last.lockedAt === null) return { report: last, userErrors: [] }
  // whoever begins a correction has seen what it corrects
  if (last && !input.corrects) return refused({ word: 'alreadyReported', field: 'corrects' })
  if (input.corrects && input.corrects !== last?.id) return refused({ word: 'notFound', field: 'corrects' })

  const start = { municipality, year, edition: (last?.edition ?? 0) + 1, corrects: last?.id ?? null }
  const { report, fault } = await addInclusionReport(db, start, { personId, now: now() })
  if (fault) return refused(fault)
  Object.assign(context, createLoaders(db))
  return { report, userErrors: [] }
}
