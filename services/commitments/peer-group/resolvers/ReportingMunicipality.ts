import type { ReportingMunicipalityResolvers } from '../../types.generated.ts'

export const ReportingMunicipality: ReportingMunicipalityResolvers = {
  municipality: ({ municipality }) => ({ slug: municipality }),
}
