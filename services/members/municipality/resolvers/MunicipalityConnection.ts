import type { MunicipalityConnectionResolvers } from '../../types.generated.ts'

export const MunicipalityConnection: MunicipalityConnectionResolvers = {
  totalCount: async list => ('count' in list ? await list.count() : list.totalCount),
}
