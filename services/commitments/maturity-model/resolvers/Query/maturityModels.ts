import type { QueryResolvers } from '../../../types.generated.ts'
import { modelsInOrder } from '../../store.ts'

export const maturityModels: NonNullable<QueryResolvers['maturityModels']> = (_parent, _arguments, { db }) =>
  modelsInOrder(db)
