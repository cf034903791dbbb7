import templates from '../database/plan-templates.json' with { type: 'json' }
import type { ActionPlanRow } from '../database/tables.ts'

export const planTemplates = templates
export type PlanTemplate = (typeof templates)[number]

export type PlanOriginRow = Pick<ActionPlanRow, 'copiedFrom' | 'template'>

export const templateOf = (code: string | null | undefined) => templates.find(one => one.code === code)
