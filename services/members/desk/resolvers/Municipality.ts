import { mayRecordMilestone } from '../../pathway/rules.ts'
import { placeOf } from '../../person/place.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: Pick<MunicipalityResolvers, 'planStepToRecord' | '__resolveReference'> = {
  planStepToRecord: async ({ slug: municipality }, _arguments, context) => {
    const { networks } = await placeOf(context, municipality)
    if (!mayRecordMilestone(context.viewer, { municipality, step: 'PLAN', networks })) return null
    return (await context.planStepToRecord(municipality)) ?? null
  },
}
