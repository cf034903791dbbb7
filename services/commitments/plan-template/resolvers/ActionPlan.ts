import type { ActionPlanResolvers } from '../../types.generated.ts'

export const ActionPlan: Pick<ActionPlanResolvers, 'copiedFrom' | '__resolveReference'> = {
  copiedFrom: ({ copiedFrom, template }) => (copiedFrom || template ? { copiedFrom, template } : null),
}
