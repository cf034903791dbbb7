import type { ResourceEdgeResolvers } from '../../types.generated.ts'

export const ResourceEdge: ResourceEdgeResolvers = {
  found: async ({ found }) => (await found?.()) ?? null,
}
