import type { QueryResolvers } from '../../../types.generated.ts'
import { findConfirmationByToken } from '../../store.ts'

export const confirmation: NonNullable<QueryResolvers['confirmation']> = async (_parent, { token }, { db }) =>
  (await findConfirmationByToken(db, token)) ?? null
