import type { ProgressReportResolvers } from '../../types.generated.ts'
import { differenceOf } from '../difference.ts'

export const ProgressReport: Pick<ProgressReportResolvers, 'difference' | 'revisions' | '__resolveReference'> = {
  revisions: async ({ id }, _arguments, { revisions }) => (await revisions(id)) ?? [],
  difference: async ({ id }, { from, to }, { revisions }) => {
    const all = (await revisions(id)) ?? []
    const after = all.find(({ revision }) => revision === (to ?? all[0]?.revision))
    const before = all.find(({ revision }) => revision === (from ?? (after?.revision ?? 0) - 1))
    return before && after ? differenceOf(before, after) : null
  },
}
