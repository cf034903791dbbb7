import type { MunicipalityEdgeResolvers } from '../../types.generated.ts'

export const MunicipalityEdge: MunicipalityEdgeResolvers = {
  found: async ({ found }) => (await found?.()) ?? null,
}
