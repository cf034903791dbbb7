import { momentsOf } from '../../../shared/partial-date.ts'
import { findEvents } from '../../event/store.ts'
import type { PeriodResolvers } from '../../types.generated.ts'

export const Period: PeriodResolvers = {
  __resolveReference: ({ from, to, slugs, isCoalition }) => ({ from, to, slugs, isCoalition }),
  events: async ({ slugs, isCoalition, ...days }, page, { db, viewer, languages }) =>
    await findEvents(db, { viewer, languages }, { ...momentsOf(days), of: { slugs, isCoalition } }, page),
}
