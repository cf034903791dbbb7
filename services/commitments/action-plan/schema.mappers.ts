export type { ActionPlanRow as ActionPlanMapper } from '../database/tables.ts'
export type {
  Action as PlanActionMapper,
  OutlinedGroup as PlanGroupMapper,
  OutlinedSection as PlanSectionMapper,
  ReportedSegment as PlanSegmentMapper,
} from './rules.ts'
