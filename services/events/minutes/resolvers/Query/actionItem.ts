import type { QueryResolvers } from '../../../types.generated.ts'

export const actionItem: NonNullable<QueryResolvers['actionItem']> = async (_parent, { id }, { itemById }) =>
  (await itemById(id)) ?? null
