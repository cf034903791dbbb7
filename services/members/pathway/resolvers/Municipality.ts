import { partialDate } from '../../../shared/partial-date.ts'
import { placeOf } from '../../person/place.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'
import { furthest, inOrder, stepsFor } from '../rules.ts'

export const Municipality: Pick<MunicipalityResolvers, 'milestoneRecords' | 'pathway' | '__resolveReference'> = {
  milestoneRecords: async ({ slug }, _arguments, context) => {
    const steps = stepsFor(context.viewer, await placeOf(context, slug))
    if (steps.length === 0) return null
    return inOrder((await context.milestones(slug)) ?? []).filter(({ step }) => steps.includes(step))
  },
  pathway: async ({ slug }, _arguments, context) => {
    const milestones = ((await context.milestones(slug)) ?? []).filter(({ struck }) => !struck)
    const current = furthest(milestones)
    return {
      currentStep: current?.step ?? null,
      reachedOn: current ? partialDate(current.reachedOn, current.reachedPrecision) : null,
      milestones: inOrder(milestones),
    }
  },
}
