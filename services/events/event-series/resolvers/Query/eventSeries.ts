import type { QueryResolvers } from '../../../types.generated.ts'

export const eventSeries: NonNullable<QueryResolvers['eventSeries']> = async (_parent, { id }, { seriesById }) =>
  (await seriesById(id)) ?? null
