import type { PlanGroupResolvers } from '../../types.generated.ts'
export const PlanGroup: Pick<PlanGroupResolvers, 'actions' | 'key' | 'title'> = {}
