import type { PlanActionResolvers } from '../../types.generated.ts'

export const PlanAction: PlanActionResolvers = {
  commitments: async ({ commitments }, _arguments, { commitment }) => {
    const rows = await Promise.all(commitments.map(number => commitment(number)))
    return rows.filter(row => row !== undefined)
  },
}
