import type { EventSeriesResolvers } from '../../types.generated.ts'

export const EventSeries: EventSeriesResolvers = {
  dates: async ({ id }, _arguments, { datesOfSeries }) => (await datesOfSeries(id)) ?? [],
  revision: async ({ id }, _arguments, { revisionOfSeries }) => (await revisionOfSeries(id))?.revision ?? 0,
}
