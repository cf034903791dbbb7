import { type ExpressionBuilder, sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { countedLater, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import { likePatterns } from '../../shared/language.ts'
import type { MembersDb, MembersTables, NetworkCode, PathwayStep, Province } from '../database/tables.ts'
import { pathwaySteps } from '../pathway/rules.ts'
import type { RosterCountRule } from '../types.generated.ts'
import type { RosterMember } from './rules.ts'

/** Which roster is asked for. */
export type RosterQuestion = {
  network: NetworkCode
  asOf: string
  /** A past day is proved by records; today counts what has begun and not ended. */
  isPast: boolean
  knownAt: Date
  countBy: RosterCountRule
}

type Where = ExpressionBuilder<MembersTables & { region: MembersTables['membership'] }, 'membership' | 'municipality'>
type Period = 'membership' | 'region'

/** What the records said at one moment. */
const wasKnown = (where: Where, table: Period | 'milestone', knownAt: Date) =>
  where.and([
    where(`${table as 'membership'}.recordedAt`, '<=', knownAt),
    where.or([
      where(`${table as 'membership'}.replacedAt`, 'is', null),
      where(`${table as 'membership'}.replacedAt`, '>', knownAt),
    ]),
    where(`${table as 'membership'}.struck`, '=', false),
  ])

/** `isProvedFor` and `isMemberToday` of rules.ts, as the database asks them; a test holds them together. */
const belongs = (where: Where, table: Period, { asOf, isPast }: Pick<RosterQuestion, 'asOf' | 'isPast'>) => {
  const period = table as 'membership'
  return where.and([
    where.or([where(`${period}.hasLeft`, '=', false), where(`${period}.leftOn`, '>', asOf)]),
    isPast
      ? sql<boolean>`${sql.ref(`${table}.provedSince`)} <= ${asOf}`
      : where.or([where(`${period}.joinedOn`, 'is', null), where(`${period}.joinedOn`, '<=', asOf)]),
  ])
}

/** `countedAs` of rules.ts. */
function counts(where: Where, { countBy, network, knownAt, ...day }: RosterQuestion) {
  if (countBy === 'EACH_MUNICIPALITY') return sql<boolean>`true`
  return where.not(
    where.exists(
      where
        .selectFrom('membership as region')
        .select('region.id')
        .whereRef('region.municipality', '=', 'municipality.upperTier')
        .where('region.network', '=', network)
        .where(region => wasKnown(region as never, 'region', knownAt))
        .where(region => belongs(region as never, 'region', day)),
    ),
  )
}

const isMember = (where: Where, question: RosterQuestion) =>
  where.and([belongs(where, 'membership', question), counts(where, question)])

const periodsKnown = (db: MembersDb, { networks, knownAt }: { networks: readonly NetworkCode[]; knownAt: Date }) =>
  db
    .selectFrom('membership')
    .innerJoin('municipality', 'municipality.slug', 'membership.municipality')
    .where('membership.network', 'in', networks)
    .where(where => wasKnown(where as never, 'membership', knownAt))

const rosterPeriods = (db: MembersDb, { network, knownAt }: RosterQuestion) =>
  periodsKnown(db, { networks: [network], knownAt })

/** Members by province, and how many are undated. Serves Roster.totalCount, byProvince and undatedCount. */
export async function rosterFigures(db: MembersDb, question: RosterQuestion) {
  const rows = await rosterPeriods(db, question)
    .select(({ fn }) => [
      'municipality.province',
      fn
        .countAll<number>()
        .filterWhere(where => isMember(where as never, question))
        .as('count'),
      fn
        .countAll<number>()
        .filterWhere(where => where.and([where('joinedOn', 'is', null), where('hasLeft', '=', false)]))
        .as('undated'),
    ])
    .groupBy('municipality.province')
    .execute()
  const sum = (of: 'count' | 'undated') => rows.reduce((total, row) => total + row[of], 0)
  const byProvince: { province: Province; count: number }[] = rows
    .filter(({ count }) => count > 0)
    .map(({ province, count }) => ({ province, count }))
    .sort((a, b) => b.count - a.count || a.province.localeCompare(b.province))
  return { totalCount: sum('count'), undatedCount: sum('undated'), byProvince }
}

/** One page by name, of those whose names hold every word. Serves Roster.memberships. */
export async function rosterPage(
  db: MembersDb,
  question: RosterQuestion,
  { search, ...page }: Page & { search?: string | null },
  totalOfAll: () => Promise<number>,
) {
  const after = keyAfter<[string, string]>(page, 2)
  const words = likePatterns(search)
  const found = rosterPeriods(db, question)
    .where(where => isMember(where as never, question))
    .where(({ eb, and }) => and(words.map(word => eb('municipality.searchNames', 'like', word))))
  const rows = await found
    .selectAll('membership')
    .select('municipality.sortName')
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('municipality.sortName', 'membership.id'), '>', tuple(after?.[0] ?? '', after?.[1] ?? '')),
      ),
    )
    .orderBy('municipality.sortName')
    .orderBy('membership.id')
    .limit(rowsToRead(page))
    .execute()
  const countOfFound = async () =>
    (await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
  return countedLater(rows, page, row => [row.sortName, row.id], words.length === 0 ? totalOfAll : countOfFound)
}

/** Members by the furthest step that they had reached. Serves Roster.byStep. */
export async function rosterSteps(
  db: MembersDb,
  question: RosterQuestion,
): Promise<{ step: PathwayStep; count: number }[]> {
  const order = sql<number>`array_position(${sql.val(pathwaySteps)}::text[], milestone.step)`
  const reached = rosterPeriods(db, question)
    .innerJoin('milestone', 'milestone.municipality', 'membership.municipality')
    .select(({ fn }) => ['membership.id', fn.max(order).as('place')])
    .where(where => isMember(where as never, question))
    .where(where => wasKnown(where as never, 'milestone', question.knownAt))
    .where(({ eb, or }) =>
      question.isPast
        ? sql<boolean>`milestone.reached_by <= ${question.asOf}`
        : or([eb('milestone.reachedOn', 'is', null), eb('milestone.reachedOn', '<=', question.asOf)]),
    )
    .groupBy('membership.id')
  const rows = await db
    .selectFrom(reached.as('reached'))
    .select(({ fn }) => ['place', fn.countAll<number>().as('count')])
    .groupBy('place')
    .orderBy('place')
    .execute()
  return rows.map(({ place, count }) => ({ step: pathwaySteps[place - 1] as PathwayStep, count }))
}

/** Every period of membership as the records said at one moment, by name: for figures over many days. */
export async function membersKnownAt(
  db: MembersDb,
  knownAt: Date,
  networks: readonly NetworkCode[],
): Promise<Map<NetworkCode, RosterMember[]>> {
  const rows = await periodsKnown(db, { networks, knownAt })
    .selectAll('membership')
    .select(['municipality.sortName', 'municipality.province', 'municipality.upperTier'])
    .orderBy('municipality.sortName')
    .orderBy('membership.id')
    .execute()
  return groupBy(rows, row => row.network)
}

/** When the first membership of a network was entered. Serves Roster.recordedSince. */
export async function firstRecordOf(db: MembersDb, network: NetworkCode) {
  const { first } = await db
    .selectFrom('membership')
    .select(({ fn }) => fn.min('recordedAt').as('first'))
    .where('network', '=', network)
    .executeTakeFirstOrThrow()
  return first
}
