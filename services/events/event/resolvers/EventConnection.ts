import type { EventConnectionResolvers } from '../../types.generated.ts'

export const EventConnection: EventConnectionResolvers = {
  totalCount: async list => ('count' in list ? await list.count() : list.totalCount),
}
