import type { PeerGroupResolvers } from '../../types.generated.ts'

export const PeerGroup: PeerGroupResolvers = {
  size: ({ slugs }) => slugs.length,
}
