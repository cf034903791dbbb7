import type { MembershipConnectionResolvers } from '../../types.generated.ts'

export const MembershipConnection: MembershipConnectionResolvers = {
  totalCount: async ({ count }) => await count(),
}
