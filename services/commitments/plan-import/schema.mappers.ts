export type { ReadOutline as PlanOutlineMapper } from './read-document.ts'
export type { OutlineRow as PlanOutlineRowMapper } from './outline.ts'
