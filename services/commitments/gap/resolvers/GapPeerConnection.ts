import type { GapPeerConnectionResolvers } from '../../types.generated.ts'

export const GapPeerConnection: GapPeerConnectionResolvers = {
  nodes: ({ peers }) => peers.map(({ municipality: slug }) => ({ slug })),
  edges: ({ peers }) => peers,
  totalCount: ({ total }) => total,
}
