import { faultsOfStrike } from '../../../../shared/strike.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { draftOf } from '../../draft.ts'
import { faultsOfCount, mayKeepCounts } from '../../rules.ts'
import { correctCount, findCount, findFirstCount } from '../../store.ts'

export const correctPublishedCount: NonNullable<MutationResolvers['correctPublishedCount']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const key = input.idempotencyKey ?? null
  const refused = (...faults: Fault[]) => ({
    publishedCount: null,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepCounts(viewer)) return refused({ word: 'notAllowed', field: null })
  const first = await findFirstCount(db, personId, 'correctPublishedCount', key)
  if (first) return { publishedCount: { ...first, knownAt: now() }, current: null, userErrors: [] }
  const faults = [...faultsOfCount(input, today(context)), ...faultsOfStrike(input)]
  if (faults.length > 0) return refused(...faults)

  const { id, revision } = input
  const count = await correctCount(db, id, revision, draftOf(input), { personId, key, now: now() })
  if (count) return { publishedCount: { ...count, knownAt: now() }, current: null, userErrors: [] }
  const current = await findCount(db, id)
  if (!current) return refused({ word: 'notFound', field: 'id' })
  return {
    ...refused({ word: 'changedMeanwhile', field: 'revision', facts: { revision: current.revision } }),
    current: { ...current, knownAt: now() },
  }
}
