import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { afterWriting } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfWords } from '../../../roster/words.ts'
import { keepMembership } from '../../keep.ts'
import { mayKeepMembership, sourceGiven } from '../../rules.ts'

export const joinNetwork: NonNullable<MutationResolvers['joinNetwork']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const answer = (faults: Fault[]) => ({ membership: null, userErrors: faults.map(one => toUserError(one, languages)) })
  const personId = signedIn(viewer)
  const { municipality, network, idempotencyKey, ...said } = input
  if (!mayKeepMembership(viewer, network)) return answer([{ word: 'notAllowed', field: null }])
  const faults = faultsOfWords(input, sourceGiven(input))
  if (faults.length > 0) return answer(faults)

  const outcome = await keepMembership(
    db,
    { action: 'joinNetwork', municipality, network, said, key: idempotencyKey },
    { personId, now: now() },
  )
  afterWriting(context)
  return { ...answer(outcome.faults), membership: outcome.membership ?? null }
}
