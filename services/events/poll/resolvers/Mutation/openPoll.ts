import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { open } from '../../acts.ts'
import { previewOfNew } from '../../preview.ts'
import { faultsOfPoll, mayDecide } from '../../rules.ts'

export const openPoll: NonNullable<MutationResolvers['openPoll']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const act = { personId: signedIn(viewer), at: now() }
  const found = mayDecide(viewer, input.hostMunicipality)
    ? faultsOfPoll(input, act.at)
    : [{ word: 'notAllowed', field: null } as const]
  const refused = (faults: typeof found) => ({ userErrors: faults.map(fault => toUserError(fault, languages)) })
  if (found.length > 0) return refused(found)
  if (input.dryRun) {
    const { preview = null, faults = [] } = await previewOfNew(db, input, viewer)
    return { preview, ...refused(faults) }
  }
  const { poll = null, faults = [] } = await open(db, input, act)
  return { poll, ...refused(faults) }
}
