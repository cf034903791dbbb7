import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { draftOf, faultsOfNeed, mayKeepNeeds } from '../../rules.ts'
import * as store from '../../store.ts'

export const recordNeed: NonNullable<MutationResolvers['recordNeed']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    need: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepNeeds(viewer)) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfNeed(input, today(context))
  if (faults.length > 0) return refused(...faults)

  const writing = { personId, key: input.idempotencyKey ?? null, now: now() }
  return { need: (await store.recordNeed(db, input.network, draftOf(input), writing)) ?? null, userErrors: [] }
}
