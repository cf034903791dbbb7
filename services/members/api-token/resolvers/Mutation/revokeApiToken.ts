import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { findToken, revokeToken } from '../../store.ts'

export const revokeApiToken: NonNullable<MutationResolvers['revokeApiToken']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const refused = (fault: Fault) => ({ token: null, userErrors: [toUserError(fault, languages)] })
  const own = await findToken(db, input.token, signedIn(viewer))
  if (!own) return refused({ word: 'notFound', field: 'token' })

  const token = await revokeToken(db, own, now())
  return token ? { token, userErrors: [] } : refused({ word: 'tokenEnded', field: 'token' })
}
