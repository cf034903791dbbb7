import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfPeriod, mayWriteReports } from '../../rules.ts'
import { addDraft } from '../../store.ts'

export const draftReport: NonNullable<MutationResolvers['draftReport']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    report: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const { network, from, to } = input
  if (!mayWriteReports(viewer, network)) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfPeriod(input, today(context))
  if (faults.length > 0) return refused(...faults)
  const corrected = input.corrects ? await context.report(input.corrects) : undefined
  // a draft is changed and not corrected
  const isCorrectable = corrected?.lockedAt && corrected.network === network
  if (input.corrects && !isCorrectable) return refused({ word: 'notFound', field: 'corrects' })

  const draft = { network, periodFrom: from, periodTo: to, corrects: corrected?.id ?? null }
  const { report, fault } = await addDraft(db, draft, { personId, now: now() })
  return report ? { report, userErrors: [] } : refused(fault)
}
