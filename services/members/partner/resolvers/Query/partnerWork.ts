import type { QueryResolvers } from '../../../types.generated.ts'
import { findWork } from '../../store.ts'

export const partnerWork: NonNullable<QueryResolvers['partnerWork']> = async (_parent, { id }, { db }) =>
  (await findWork(db, id)) ?? null
