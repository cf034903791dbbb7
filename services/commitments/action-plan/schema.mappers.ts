export type { ActionPlanRow as ActionPlanMapper } from '../database/tables.ts'
export type { OutlinedAction as PlanActionMapper } from './rules.ts'
