import type { PlanSectionResolvers } from '../../types.generated.ts'
import { progressOf } from '../rules.ts'

export const PlanSection: Pick<PlanSectionResolvers, 'progress'> = {
  progress: ({ groups }) => progressOf(groups.flatMap(({ actions }) => actions)),
}
