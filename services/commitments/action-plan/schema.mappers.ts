export type { ActionPlanRow as ActionPlanMapper, PlanSegmentRow as PlanSegmentMapper } from '../database/tables.ts'
export type { OutlinedAction as PlanActionMapper } from './rules.ts'
