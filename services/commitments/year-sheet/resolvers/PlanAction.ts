import type { PlanActionResolvers } from '../../types.generated.ts'
import { baseOf, cellsOf } from '../rules.ts'

export const PlanAction: Pick<PlanActionResolvers, 'line' | 'report'> = {
  report: async ({ id }, { period }, { reportOfYear }) => (await reportOfYear(period, id)) ?? null,
  line: async ({ id }, { year, lang }, { reportOfYear }) => {
    const report = await reportOfYear(year, id)
    return { base: report ? baseOf(report) : '', ...cellsOf(report, lang) }
  },
}
