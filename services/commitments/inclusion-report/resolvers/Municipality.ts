import type { MunicipalityResolvers } from '../../types.generated.ts'
import { mayReadInclusionReport } from '../rules.ts'

export const Municipality: Pick<MunicipalityResolvers, 'inclusionReports' | '__resolveReference'> = {
  inclusionReports: async ({ slug }, _arguments, { inclusionReports, viewer }) =>
    ((await inclusionReports(slug)) ?? []).filter(report => mayReadInclusionReport(viewer, report)),
}
