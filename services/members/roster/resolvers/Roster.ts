import { findCountBefore } from '../../published-count/store.ts'
import type { RosterResolvers } from '../../types.generated.ts'
import { firstRecordOf, rosterPage } from '../store.ts'

export const Roster: RosterResolvers = {
  byProvince: async ({ figures }) => (await figures()).byProvince,
  byStep: async ({ figures }) => (await figures()).byStep,
  memberships: async ({ figures, ...question }, page, { db }) =>
    await rosterPage(db, question, page, async () => (await figures()).totalCount),
  network: ({ network }) => ({ code: network }),
  knownAt: ({ knownAt }, _arguments, { now }) => knownAt ?? now(),
  published: async ({ network, asOf, ...question }, _arguments, { db, now }) => {
    const knownAt = question.knownAt ?? now()
    const count = await findCountBefore(db, network, asOf, knownAt)
    return count ? { ...count, knownAt } : null
  },
  recordedSince: async ({ network }, _arguments, { db }) => await firstRecordOf(db, network),
  totalCount: async ({ figures }) => (await figures()).totalCount,
  undatedCount: async ({ figures }) => (await figures()).undatedCount,
}
