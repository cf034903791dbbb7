import { faultsOfStrike } from '../../../../shared/strike.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { draftOf, faultsOfNeed, mayKeepNeeds } from '../../rules.ts'
import * as store from '../../store.ts'

export const correctNeed: NonNullable<MutationResolvers['correctNeed']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    need: null,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepNeeds(viewer)) return refused({ word: 'notAllowed', field: null })
  const faults = [...faultsOfNeed(input, today(context)), ...faultsOfStrike(input)]
  if (faults.length > 0) return refused(...faults)

  const { id, revision } = input
  const writing = { personId, key: input.idempotencyKey ?? null, now: now() }
  const need = await store.correctNeed(db, id, revision, draftOf(input), writing)
  if (need) return { need, current: null, userErrors: [] }
  const current = await store.findNeed(db, id)
  if (!current) return refused({ word: 'notFound', field: 'id' })
  return {
    ...refused({ word: 'changedMeanwhile', field: 'revision', facts: { revision: current.revision } }),
    current,
  }
}
