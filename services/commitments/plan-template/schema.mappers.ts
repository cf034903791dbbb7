export type { PlanTemplate as PlanTemplateMapper } from './templates.ts'
export type { PlanOriginRow as PlanOriginMapper } from './templates.ts'
