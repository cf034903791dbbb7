import type { GapPeerEdgeResolvers } from '../../types.generated.ts'

export const GapPeerEdge: GapPeerEdgeResolvers = {
  node: ({ municipality: slug }) => ({ slug }),
}
