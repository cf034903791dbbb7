import type { PlanSectionResolvers } from '../../types.generated.ts'
export const PlanSection: Pick<PlanSectionResolvers, 'groups' | 'number' | 'outcome' | 'title'> = {}
