import type { PeerGroupResolvers } from '../../types.generated.ts'

export const PeerGroup: PeerGroupResolvers = {
  size: ({ slugs }) => slugs.length,
  includes: ({ slugs }, asked) => asked.slugs.filter(slug => slugs.includes(slug)),
}
