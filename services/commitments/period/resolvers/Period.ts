import { momentsOf } from '../../../shared/partial-date.ts'
import { pageOfReports } from '../../progress-report/store.ts'
import type { PeriodResolvers } from '../../types.generated.ts'

export const Period: PeriodResolvers = {
  __resolveReference: ({ from, to, slugs, isCoalition }) => ({ from, to, slugs, isCoalition }),
  progressReports: async ({ slugs, ...days }, page, { db }) =>
    await pageOfReports(db, page, { published: momentsOf(days), slugs }),
}
