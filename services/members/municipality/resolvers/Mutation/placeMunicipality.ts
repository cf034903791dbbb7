import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { afterWriting } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { placeMunicipality as keep } from '../../keep.ts'
import { faultsOfNaming, mayKeepMunicipality } from '../../rules.ts'

export const placeMunicipality: NonNullable<MutationResolvers['placeMunicipality']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const answer = (faults: Fault[]) => ({ userErrors: faults.map(one => toUserError(one, languages)) })
  const personId = signedIn(viewer)
  if (!mayKeepMunicipality(viewer)) return answer([{ word: 'notAllowed', field: null }])
  const faults = faultsOfNaming({ source: input.source })
  if (faults.length > 0) return answer(faults)

  const outcome = await keep(db, input, { personId, now: now() })
  afterWriting(context)
  const { municipality, current } = outcome
  return { ...answer(outcome.faults), municipality: municipality ?? null, current: current ?? null }
}
