import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/canonical-json.ts'
import type { Context } from '../context.ts'
import type { MembersDb, NetworkCode } from '../database/tables.ts'
import { needsIn } from '../expressed-need/store.ts'
import { municipalitiesOfWorks, partnersOf, partnersOfWorks } from '../partner/store.ts'
import { countsKnownAt } from '../published-count/store.ts'
import { isUndated } from '../roster/rules.ts'
import { membersKnownAt } from '../roster/store.ts'
import { type Days, type Stretch, rosterChange, stepsIn, toldUntil } from './rules.ts'
import { groupChangesIn, stepsOfMembers, worksIn } from './store.ts'

export type Found = Awaited<ReturnType<typeof findDevelopments>>
type Question = Omit<Stretch, 'knownAt'> & { now: Date; knownAt?: Date | null }

/** What the records tell of a network in a period, in a number of statements that does not grow with it. */
export async function findDevelopments(db: MembersDb, { network, from, to, now, knownAt = null }: Question) {
  const days = { from, to }
  const moment = knownAt ?? now
  const known = (await membersKnownAt(db, moment, [network])).get(network) ?? []
  const counts = await countsKnownAt(db, network, moment)
  return {
    network,
    period: { ...days, network, knownAt },
    undatedCount: known.filter(isUndated).length,
    ...rosterChange(known, { from, to: toldUntil(days, now.toISOString().slice(0, 10)) }),
    ...stepsIn(await stepsOfMembers(db, { network, ...days, knownAt }), days),
    partnerWorks: await worksIn(db, { network, ...days, knownAt }),
    workingGroupChanges: await groupChangesIn(db, { network, ...days, knownAt }),
    needs: await needsIn(db, { network, ...days, knownAt }),
    publishedCounts: counts
      .filter(({ date }) => date !== null && date >= from && date <= to)
      .map(count => ({ ...count, knownAt: moment })),
  }
}

/** One text for one state of the records of a period, names of partners and municipalities that took part among them. */
export async function basisOf(db: MembersDb, question: Question) {
  const found = await findDevelopments(db, question)
  const works = found.partnerWorks.map(({ id }) => id)
  const links = works.length > 0 ? [...(await partnersOfWorks(db, works)).values()].flat() : []
  const members = works.length > 0 ? [...(await municipalitiesOfWorks(db, works)).values()].flat() : []
  const ids = [
    ...new Set([...links.map(({ partner }) => partner), ...found.workingGroupChanges.map(one => one.partner)]),
  ]
  const partners = ids.length > 0 ? [...(await partnersOf(db, ids)).values()] : []
  // moments of asking are no part of the records
  const records = { ...found, publishedCounts: found.publishedCounts.map(({ knownAt: _, ...count }) => count) }
  const state = JSON.parse(JSON.stringify({ records, links, members, partners }))
  return createHash('sha256').update(canonicalJson(state)).digest('hex')
}

/** Serves whoever asks within a request. */
export const developmentsIn = (
  { db, now }: Pick<Context, 'db' | 'now'>,
  network: NetworkCode,
  days: Days,
  knownAt: Date | null = null,
) => findDevelopments(db, { network, ...days, now: now(), knownAt })
