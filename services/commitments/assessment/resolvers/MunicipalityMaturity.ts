import type { MunicipalityMaturityResolvers } from '../../types.generated.ts'

export const MunicipalityMaturity: Pick<
  MunicipalityMaturityResolvers,
  'assessedOn' | 'assessment' | 'elements' | 'overallLevel'
> = {}
