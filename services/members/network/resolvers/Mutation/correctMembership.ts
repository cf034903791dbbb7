import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { afterWriting } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfWords } from '../../../roster/words.ts'
import { keepMembership } from '../../keep.ts'
import { mayKeepMembership } from '../../rules.ts'

export const correctMembership: NonNullable<MutationResolvers['correctMembership']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now, membershipRecords } = context
  const answer = (faults: Fault[]) => ({ membership: null, userErrors: faults.map(one => toUserError(one, languages)) })
  const personId = signedIn(viewer)
  const { id, revision, idempotencyKey, ...said } = input
  const before = (await membershipRecords(id))?.[0]
  if (!before) return answer([{ word: 'notFound', field: 'id' }])
  if (!mayKeepMembership(viewer, before.network)) return answer([{ word: 'notAllowed', field: null }])
  const faults = faultsOfWords(input, ['reason'])
  if (faults.length > 0) return answer(faults)

  const { municipality, network } = before
  const outcome = await keepMembership(
    db,
    { action: 'correctMembership', municipality, network, said, before: { ...before, revision }, key: idempotencyKey },
    { personId, now: now() },
  )
  afterWriting(context)
  return { ...answer(outcome.faults), membership: outcome.membership ?? null, current: outcome.current ?? null }
}
