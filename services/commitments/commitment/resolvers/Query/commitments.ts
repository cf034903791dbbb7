import type { QueryResolvers } from '../../../types.generated.ts'
import { commitmentsInOrder } from '../../store.ts'

export const commitments: NonNullable<QueryResolvers['commitments']> = (_parent, _arguments, { db }) =>
  commitmentsInOrder(db)
