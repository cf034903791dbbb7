import type { QueryResolvers } from '../../../types.generated.ts'
import { findSheetByToken } from '../../store.ts'

export const ratingSheet: NonNullable<QueryResolvers['ratingSheet']> = async (_parent, { token }, { db }) =>
  (await findSheetByToken(db, token)) ?? null
