import { connection, keyAfter, rowsToRead } from '../../../shared/connection.ts'
import { wordsIn } from '../../../shared/language.ts'
import { furthestSteps, pathwaySteps } from '../../pathway/rules.ts'
import type { RosterResolvers } from '../../types.generated.ts'
import { findCountBefore } from '../../published-count/store.ts'
import { countsBy, namedLike } from '../rules.ts'
import { firstRecordOf, stepsReachedBy } from '../store.ts'

export const Roster: RosterResolvers = {
  network: ({ network }) => ({ code: network }),
  totalCount: ({ members }) => members.length,
  recordedSince: ({ network }, _arguments, { db }) => firstRecordOf(db, network),
  published: async ({ network, asOf, knownAt }, _arguments, { db }) => {
    const count = await findCountBefore(db, network, asOf, knownAt)
    return count ? { ...count, knownAt } : null
  },
  byProvince: ({ members }) =>
    countsBy(members.map(({ province }) => province)).map(([province, count]) => ({ province, count })),
  byStep: async ({ asOf, members }, _arguments, { db }) => {
    const counted = new Set(members.map(({ municipality }) => municipality))
    const reached = (await stepsReachedBy(db, asOf)).filter(({ municipality }) => counted.has(municipality))
    const counts = new Map(countsBy(furthestSteps(reached)))
    return pathwaySteps.filter(step => counts.has(step)).map(step => ({ step, count: counts.get(step) ?? 0 }))
  },
  memberships: (roster, { search, ...page }) => {
    const members = namedLike(roster.members, wordsIn(search))
    const after = keyAfter<[string, string]>(page, 2)
    const isAfter = ({ sortName, id }: { sortName: string; id: string }) =>
      !after || sortName > after[0] || (sortName === after[0] && id > after[1])
    const rows = members.filter(isAfter).slice(0, rowsToRead(page))
    return connection(rows, page, row => [row.sortName, row.id], members.length)
  },
}
