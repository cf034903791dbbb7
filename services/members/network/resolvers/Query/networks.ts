import type { QueryResolvers } from '../../../types.generated.ts'
import { networksInOrder } from '../../store.ts'

export const networks: NonNullable<QueryResolvers['networks']> = async (_parent, _arguments, { db }) =>
  await networksInOrder(db)
