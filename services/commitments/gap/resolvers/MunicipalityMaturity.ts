import type { MunicipalityMaturityResolvers } from '../../types.generated.ts'
import { pageOfGaps } from '../gaps.ts'

export const MunicipalityMaturity: Pick<MunicipalityMaturityResolvers, 'gaps'> = {
  gaps: async ({ assessment }, page, context) => await pageOfGaps(context, assessment, page),
}
