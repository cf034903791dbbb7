import type { QueryResolvers } from '../../../types.generated.ts'
import { needsOf } from '../../store.ts'

export const expressedNeeds: NonNullable<QueryResolvers['expressedNeeds']> = async (_parent, { network }, { db }) =>
  await needsOf(db, network)
