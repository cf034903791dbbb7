import { momentsOf } from '../../../shared/partial-date.ts'
import { pageOfReports } from '../../progress-report/store.ts'
import type { PeriodResolvers } from '../../types.generated.ts'

export const Period: PeriodResolvers = {
  __resolveReference: ({ from, to }) => ({ from, to }),
  progressReports: async (period, page, { db }) => await pageOfReports(db, page, { published: momentsOf(period) }),
}
