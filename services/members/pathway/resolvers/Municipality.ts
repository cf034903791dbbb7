import { partialDate } from '../../../shared/partial-date.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'
import { furthest, inOrder } from '../rules.ts'

export const Municipality: Pick<MunicipalityResolvers, 'pathway' | '__resolveReference'> = {
  pathway: async ({ slug }, _arguments, context) => {
    const milestones = (await context.milestones(slug)) ?? []
    const current = furthest(milestones)
    return {
      currentStep: current?.step ?? null,
      reachedOn: current ? partialDate(current.reachedOn, current.reachedPrecision) : null,
      milestones: inOrder(milestones),
    }
  },
}
