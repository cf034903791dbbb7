export type { ArrangementChange as PlanArrangementChangeMapper } from './rules.ts'
