import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { draftOf } from '../../draft.ts'
import { faultsOfCount, mayKeepCounts } from '../../rules.ts'
import { findFirstCount, recordCount } from '../../store.ts'

export const recordPublishedCount: NonNullable<MutationResolvers['recordPublishedCount']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const key = input.idempotencyKey ?? null
  const refused = (...faults: Fault[]) => ({
    publishedCount: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepCounts(viewer)) return refused({ word: 'notAllowed', field: null })
  const first = await findFirstCount(db, personId, 'recordPublishedCount', key)
  if (first) return { publishedCount: { ...first, knownAt: now() }, userErrors: [] }
  const faults = faultsOfCount(input, today(context))
  if (faults.length > 0) return refused(...faults)

  const count = await recordCount(db, input.network, draftOf(input), { personId, key, now: now() })
  return { publishedCount: count ? { ...count, knownAt: now() } : null, userErrors: [] }
}
