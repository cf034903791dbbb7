import type { ProgressReportEdgeResolvers } from '../../types.generated.ts'

export const ProgressReportEdge: ProgressReportEdgeResolvers = {
  found: async ({ found }) => (await found?.()) ?? null,
}
