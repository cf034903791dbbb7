import type { QueryResolvers } from '../../../types.generated.ts'
import { findInvitationByToken } from '../../store.ts'

export const invitation: NonNullable<QueryResolvers['invitation']> = async (_parent, { token }, { db }) =>
  (await findInvitationByToken(db, token)) ?? null
