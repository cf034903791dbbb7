import type { PlanGroupResolvers } from '../../types.generated.ts'
import { progressOf } from '../rules.ts'

export const PlanGroup: Pick<PlanGroupResolvers, 'progress'> = {
  progress: ({ actions }) => progressOf(actions),
}
