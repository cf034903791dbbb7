import type { EventSeriesResolvers } from '../../types.generated.ts'

export const EventSeries: EventSeriesResolvers = {
  __resolveReference: async ({ id }, { seriesById }) => (await seriesById(id)) ?? null,
  dates: async ({ id }, _arguments, { datesOfSeries }) => (await datesOfSeries(id)) ?? [],
  drafts: async ({ id }, _arguments, { draftsOfSeries }) => (await draftsOfSeries(id)) ?? [],
  revision: async ({ id }, _arguments, { revisionOfSeries }) => (await revisionOfSeries(id))?.revision ?? 0,
}
