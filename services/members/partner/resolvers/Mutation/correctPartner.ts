import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { partnerEntryOf } from '../../entry.ts'
import { faultsOfPartner, mayKeepPartners } from '../../rules.ts'
import { replacePartner } from '../../store.ts'

export const correctPartner: NonNullable<MutationResolvers['correctPartner']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    partner: null,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const before = await context.partner(input.id)
  if (!before) return refused({ word: 'notFound', field: 'id' })
  const mayMove = mayKeepPartners(viewer, before.network) && mayKeepPartners(viewer, input.network)
  if (!mayMove) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfPartner(input)
  if (faults.length > 0) return refused(...faults)

  const { row, fault, current } = await replacePartner(db, input, partnerEntryOf(input), { personId, now: now() })
  return row ? { partner: row, current: null, userErrors: [] } : { ...refused(fault), current: current ?? null }
}
