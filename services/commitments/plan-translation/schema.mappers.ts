export type { TextPair as PlanTextPairMapper } from './rules.ts'
