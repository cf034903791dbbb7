import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { partnerEntryOf } from '../../entry.ts'
import { faultsOfPartner, mayKeepPartners } from '../../rules.ts'
import { addPartner } from '../../store.ts'

export const recordPartner: NonNullable<MutationResolvers['recordPartner']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    partner: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepPartners(viewer, input.network)) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfPartner(input)
  if (faults.length > 0) return refused(...faults)

  return { partner: await addPartner(db, partnerEntryOf(input), { personId, now: now() }), userErrors: [] }
}
