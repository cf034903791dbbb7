import { commitmentNumbers } from '../../municipality/rules.ts'
import type { PlanTemplateResolvers } from '../../types.generated.ts'

export const PlanTemplate: PlanTemplateResolvers = {
  sections: async (_template, _arguments, { commitment }) => {
    const rows = await Promise.all(commitmentNumbers.map(number => commitment(number)))
    return rows.flatMap(row => (row ? [row.title] : []))
  },
}
