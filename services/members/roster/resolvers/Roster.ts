import { connection, keyAfter, rowsToRead } from '../../../shared/connection.ts'
import { furthestSteps, pathwaySteps } from '../../pathway/rules.ts'
import type { RosterResolvers } from '../../types.generated.ts'
import { countsBy } from '../rules.ts'
import { findPublishedCount, stepsReachedBy } from '../store.ts'

export const Roster: RosterResolvers = {
  network: ({ network }) => ({ code: network }),
  totalCount: ({ members }) => members.length,
  published: async ({ network, asOf }, _arguments, { db }) => (await findPublishedCount(db, network, asOf)) ?? null,
  byProvince: ({ members }) =>
    countsBy(members.map(({ province }) => province)).map(([province, count]) => ({ province, count })),
  byStep: async ({ asOf, members }, _arguments, { db }) => {
    const counted = new Set(members.map(({ municipality }) => municipality))
    const reached = (await stepsReachedBy(db, asOf)).filter(({ municipality }) => counted.has(municipality))
    const counts = new Map(countsBy(furthestSteps(reached)))
    return pathwaySteps.filter(step => counts.has(step)).map(step => ({ step, count: counts.get(step) ?? 0 }))
  },
  memberships: ({ members }, page) => {
    const after = keyAfter<[string, string]>(page, 2)
    const isAfter = ({ sortName, id }: { sortName: string; id: string }) =>
      !after || sortName > after[0] || (sortName === after[0] && id > after[1])
    const rows = members.filter(isAfter).slice(0, rowsToRead(page))
    return connection(rows, page, row => [row.sortName, row.id], members.length)
  },
}
