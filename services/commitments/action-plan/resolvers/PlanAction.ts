import type { PlanActionResolvers } from '../../types.generated.ts'
import { descriptionOf, stampOf } from '../description.ts'
import { partsOf } from '../rules.ts'

export const PlanAction: Pick<
  PlanActionResolvers,
  | 'budgetLine'
  | 'commitments'
  | 'declaredStatus'
  | 'endsOn'
  | 'id'
  | 'invented'
  | 'isOtherLevel'
  | 'number'
  | 'owner'
  | 'partners'
  | 'parts'
  | 'plan'
  | 'progress'
  | 'stamp'
  | 'startsOn'
  | 'status'
  | 'text'
  | 'timeline'
  | 'weight'
> = {
  parts: async ({ parts, plan, position }, _arguments, { segmentsOfPlan }) =>
    parts ?? partsOf((await segmentsOfPlan(plan)) ?? [], position),
  stamp: action => stampOf(descriptionOf({ ...action, status: action.declaredStatus })),
  progress: async ({ id }, _arguments, { reportsOfAction }) => (await reportsOfAction(id)) ?? [],
  plan: async ({ plan: id }, _arguments, { plan }) => {
    const row = await plan(id)
    if (!row) throw new Error(`Action without a plan: ${id}`)
    return row
  },
  commitments: async ({ commitments }, _arguments, { commitment }) => {
    const rows = await Promise.all(commitments.map(number => commitment(number)))
    return rows.filter(row => row !== undefined)
  },
}
