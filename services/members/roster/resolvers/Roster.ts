import { findCountBefore } from '../../published-count/store.ts'
import type { RosterResolvers } from '../../types.generated.ts'
import { firstRecordOf, rosterPage, rosterSteps } from '../store.ts'

export const Roster: RosterResolvers = {
  byProvince: async ({ figures }) => (await figures()).byProvince,
  byStep: async (question, _arguments, { db }) => await rosterSteps(db, question),
  memberships: async ({ figures, ...question }, page, { db }) =>
    await rosterPage(db, question, page, async () => (await figures()).totalCount),
  network: ({ network }) => ({ code: network }),
  published: async ({ network, asOf, knownAt }, _arguments, { db }) => {
    const count = await findCountBefore(db, network, asOf, knownAt)
    return count ? { ...count, knownAt } : null
  },
  recordedSince: async ({ network }, _arguments, { db }) => await firstRecordOf(db, network),
  totalCount: async ({ figures }) => (await figures()).totalCount,
  undatedCount: async ({ figures }) => (await figures()).undatedCount,
}
