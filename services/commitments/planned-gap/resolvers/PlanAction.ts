import { mayAssess } from '../../assessment/rules.ts'
import type { PlanActionResolvers } from '../../types.generated.ts'

export const PlanAction: Pick<PlanActionResolvers, 'indicator'> = {
  indicator: async ({ id }, _arguments, { viewer, gapOfAction, maturityModel }) => {
    const gap = await gapOfAction(id)
    if (!gap || !mayAssess(viewer, gap.municipality)) return null
    const model = await maturityModel(gap.model)
    const indicators = model?.outcomes.flatMap(outcome => outcome.indicators) ?? []
    return indicators.find(({ code }) => code === gap.indicator) ?? null
  },
}
