import { belowOf } from '../../action-plan/rules.ts'
import type { PlanSegmentResolvers } from '../../types.generated.ts'
import { progressOf } from '../rules.ts'

export const PlanSegment: Pick<PlanSegmentResolvers, 'progress'> = {
  progress: async (segment, _arguments, { segmentsOfPlan }) => {
    if (segment.kind !== 'SECTION' && segment.kind !== 'GROUP') return null
    const below = belowOf((await segmentsOfPlan(segment.plan)) ?? [], segment)
    return progressOf(below.filter(({ kind }) => kind === 'ACTION'))
  },
}
