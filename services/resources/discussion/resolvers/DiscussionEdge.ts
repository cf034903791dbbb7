import type { DiscussionEdgeResolvers } from '../../types.generated.ts'

export const DiscussionEdge: DiscussionEdgeResolvers = {
  found: async ({ found }) => (await found?.()) ?? null,
}
