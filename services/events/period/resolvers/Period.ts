import { momentsOf } from '../../../shared/partial-date.ts'
import { findEvents } from '../../event/store.ts'
import type { PeriodResolvers } from '../../types.generated.ts'

export const Period: PeriodResolvers = {
  __resolveReference: ({ from, to }) => ({ from, to }),
  events: async (period, page, { db, viewer, languages }) =>
    await findEvents(db, { viewer, languages }, momentsOf(period), page),
}
