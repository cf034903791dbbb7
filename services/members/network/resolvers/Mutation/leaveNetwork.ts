import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { afterWriting } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfWords } from '../../../roster/words.ts'
import { keepMembership } from '../../keep.ts'
import { mayKeepMembership, saidIn } from '../../rules.ts'

export const leaveNetwork: NonNullable<MutationResolvers['leaveNetwork']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now, memberships } = context
  const answer = (faults: Fault[]) => ({ membership: null, userErrors: faults.map(one => toUserError(one, languages)) })
  const personId = signedIn(viewer)
  const { municipality, network, leftOn, source, revision, idempotencyKey } = input
  if (!mayKeepMembership(viewer, network)) return answer([{ word: 'notAllowed', field: null }])
  const faults = faultsOfWords(input)
  if (faults.length > 0) return answer(faults)
  const periods = ((await memberships(municipality)) ?? []).filter(row => row.network === network && !row.struck)
  const before = periods.find(({ hasLeft }) => !hasLeft) ?? (idempotencyKey ? periods.at(-1) : undefined)
  if (!before) return answer([{ word: 'notAMember', field: 'municipality' }])

  const outcome = await keepMembership(
    db,
    {
      action: 'leaveNetwork',
      municipality,
      network,
      said: { ...saidIn(before), hasLeft: true, leftOn, leftSource: source },
      before: { ...before, revision: revision ?? before.revision },
      key: idempotencyKey,
    },
    { personId, now: now() },
  )
  afterWriting(context)
  return { ...answer(outcome.faults), membership: outcome.membership ?? null, current: outcome.current ?? null }
}
