import { notAllowed } from '../../../../shared/errors.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { grantsOfPerson } from '../../../viewer/store.ts'
import { grantsThrough, stateOf } from '../../rules.ts'
import { findTokenByHash, noteUse } from '../../store.ts'

export const useApiToken: NonNullable<MutationResolvers['useApiToken']> = async (_parent, { hash }, context) => {
  const { db, viewer, now } = context
  if (!viewer.isGateway) throw notAllowed()
  const token = await findTokenByHash(db, hash)
  // whoever is reached nowhere cannot sign in, either
  if (!token?.email) return null

  const state = stateOf(token, now())
  if (state === 'LIVE') await noteUse(db, token.id, today(context))
  const { personId, displayName, usedLang, scope, email, narrowedTo } = token
  const grants = grantsThrough(await grantsOfPerson(db, personId), narrowedTo)
  return { state, scope, email, account: { personId, displayName, usedLang, grants } }
}
