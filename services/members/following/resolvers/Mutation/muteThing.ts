import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { thingIn } from '../../rules.ts'
import { changeFollowing } from '../../store.ts'

export const muteThing: NonNullable<MutationResolvers['muteThing']> = async (
  _parent,
  { person: personId, thing: id, again },
  { db, viewer, now },
) => {
  if (!viewer.isGateway) throw notAllowed()
  const thing = thingIn(id)
  if (!thing) return false

  const act = { personId, at: now() }
  return (await changeFollowing(db, thing, { muted: !again }, act)) !== undefined
}
