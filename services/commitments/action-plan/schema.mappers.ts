export type { ActionPlanRow as ActionPlanMapper, PlanSegmentRow as PlanSegmentMapper } from '../database/tables.ts'
export type {
  Action as PlanActionMapper,
  OutlinedGroup as PlanGroupMapper,
  OutlinedSection as PlanSectionMapper,
} from './rules.ts'
