import { notAllowed } from '../../../../shared/errors.ts'
import { lastLearntOf } from '../../../../shared/known-keys.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const lastLearnt: NonNullable<QueryResolvers['lastLearnt']> = async (_parent, _arguments, { db, viewer }) => {
  if (!viewer.isGateway) throw notAllowed()

  return (await lastLearntOf(db, 'members')) ?? null
}
