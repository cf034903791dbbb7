import type { EventEdgeResolvers } from '../../types.generated.ts'

export const EventEdge: EventEdgeResolvers = {
  found: async ({ found }) => (await found?.()) ?? null,
}
