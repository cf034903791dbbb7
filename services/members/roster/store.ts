import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { countedLater, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import { likePatterns } from '../../shared/language.ts'
import { counted } from '../database/keep.ts'
import type { MembersDb, MembersTables, NetworkCode, PathwayStep, Province } from '../database/tables.ts'
import { asKnown, type Filter, matches } from '../municipality/store.ts'
import { pathwaySteps } from '../pathway/rules.ts'
import type { RosterCountRule } from '../types.generated.ts'
import type { RosterMember, RosterPoint } from './rules.ts'

/** Which roster is asked for. */
export type RosterQuestion = {
  network: NetworkCode
  asOf: string
  /** A past day is proved by records; today counts what has begun and not ended. */
  isPast: boolean
  /** Null for what is on record now. */
  knownAt: Date | null
  countBy: RosterCountRule
}

export type DayAndMoment = Pick<RosterQuestion, 'asOf' | 'isPast' | 'knownAt'>

type Where = ExpressionBuilder<MembersTables & { region: MembersTables['membership'] }, 'membership' | 'municipality'>
type Period = 'membership' | 'region'

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
        .where(counted(knownAt, 'region'))
        .where(region => belongs(region as never, 'region', day)),
    ),
  )
}

const isMember = (where: Where, question: RosterQuestion) =>
  where.and([belongs(where, 'membership', question), counts(where, question)])

const periodsKnown = (
  db: MembersDb,
  { networks, knownAt }: { networks: readonly NetworkCode[]; knownAt: Date | null },
) =>
  asKnown(db, knownAt)
    .selectFrom('membership')
    .innerJoin('municipality', 'municipality.slug', 'membership.municipality')
    .where('membership.network', 'in', networks)
    .where(counted(knownAt, 'membership'))

const rosterPeriods = (db: MembersDb, { network, knownAt }: RosterQuestion) =>
  periodsKnown(db, { networks: [network], knownAt })

type Figure = { province: Province; place: number; count: number; undated: number }

/** Members by province and by the furthest step that they had reached, and how many are undated. Serves the counts of a Roster. */
export async function rosterFigures(db: MembersDb, question: RosterQuestion) {
  const isTallied = question.knownAt === null && !question.isPast && question.countBy === 'EACH_MUNICIPALITY'
  const figures = await (isTallied ? figuresTallied(db, question) : figuresCounted(db, question)).execute()
  const countsBy = <Key>(keyOf: (figure: Figure) => Key) => {
    const counts = new Map<Key, number>()
    for (const figure of figures) counts.set(keyOf(figure), (counts.get(keyOf(figure)) ?? 0) + figure.count)
    return [...counts].filter(([, count]) => count > 0)
  }
  const byProvince = countsBy(({ province }) => province)
    .map(([province, count]) => ({ province, count }))
    .sort((a, b) => b.count - a.count || a.province.localeCompare(b.province))
  const byStep = countsBy(({ place }) => place)
    .filter(([place]) => place > 0)
    .sort(([one], [other]) => one - other)
    .map(([place, count]) => ({ step: pathwaySteps[place - 1] as PathwayStep, count }))
  const sum = (of: 'count' | 'undated') => figures.reduce((total, figure) => total + figure[of], 0)
  return { totalCount: sum('count'), undatedCount: sum('undated'), byProvince, byStep }
}

/** A step counts from the last day that its date can mean; for today, as with joining, one without a date counts too. */
export const isReached = (
  where: ExpressionBuilder<MembersTables, 'milestone'>,
  { asOf, isPast }: Pick<DayAndMoment, 'asOf' | 'isPast'>,
) =>
  isPast
    ? sql<boolean>`milestone.reached_by <= ${asOf}`
    : where.or([where('milestone.reachedOn', 'is', null), where('milestone.reachedOn', '<=', asOf)])

/** The furthest step of each municipality, by its place on the pathway. */
const furthestReached = (db: MembersDb, question: DayAndMoment, some?: Some) =>
  db
    .selectFrom('milestone')
    .select(({ fn }) => [
      'milestone.municipality',
      fn.max(sql<number>`array_position(${sql.val(pathwaySteps)}::text[], milestone.step)`).as('place'),
    ])
    .where(counted(question.knownAt, 'milestone'))
    .where(where => isReached(where, question))
    .$if(some !== undefined, query => query.where('milestone.municipality', 'in', some as Some))
    .groupBy('milestone.municipality')

/** Municipalities on record that were no members on the day, by the furthest step. Serves PathwayFigures.othersByStep. */
export async function othersByStep(db: MembersDb, { network, ...question }: DayAndMoment & { network: NetworkCode }) {
  const rows = await db
    .selectFrom('municipality')
    .innerJoin(furthestReached(db, question).as('reached'), 'reached.municipality', 'municipality.slug')
    .select(({ fn }) => ['reached.place', fn.countAll<number>().as('count')])
    .where('municipality.standing', '!=', 'UNVERIFIED')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership')
            .select('membership.id')
            .whereRef('membership.municipality', '=', 'municipality.slug')
            .where('membership.network', '=', network)
            .where(counted(question.knownAt, 'membership'))
            .where(where => belongs(where as never, 'membership', question)),
        ),
      ),
    )
    .groupBy('reached.place')
    .orderBy('reached.place')
    .execute()
  return rows.map(({ place, count }) => ({ step: pathwaySteps[place - 1] as PathwayStep, count }))
}

/** Addresses, as a part of a statement. */
type Some = SelectQueryBuilder<MembersTables, never, { municipality: string }>

/** Counted period by period, of all municipalities or of some. */
function figuresCounted(db: MembersDb, question: RosterQuestion, some?: Some) {
  const reached = furthestReached(db, question, some)
  return rosterPeriods(db, question)
    .leftJoin(reached.as('reached'), 'reached.municipality', 'membership.municipality')
    .select(({ fn }) => [
      'municipality.province',
      sql<number>`coalesce(reached.place, 0)`.as('place'),
      fn
        .countAll<number>()
        .filterWhere(where => isMember(where as never, question))
        .as('count'),
      fn
        .countAll<number>()
        .filterWhere(where => where.and([where('joinedOn', 'is', null), where('hasLeft', '=', false)]))
        .as('undated'),
    ])
    .$if(some !== undefined, query => query.where('membership.municipality', 'in', some as Some))
    .groupBy(['municipality.province', sql`coalesce(reached.place, 0)`])
}

/**
 * The same for today, by the tally that the database keeps. It looks at no dates: the few municipalities that have one after
 * this day are taken out of it and counted.
 */
function figuresTallied(db: MembersDb, question: RosterQuestion) {
  const { network } = question
  const later = withDatesAfter(db, question.asOf)
  const parts = db
    .selectFrom('rosterTally')
    .select(['province', 'place', 'periods as count', 'undated'])
    .where('network', '=', network)
    .unionAll(
      db
        .selectFrom('rosterShare')
        .select(({ neg }) => ['province', 'place', neg('periods').as('count'), neg('undated').as('undated')])
        .where('network', '=', network)
        .where('municipality', 'in', later),
    )
    .unionAll(figuresCounted(db, question, later))
  return db
    .selectFrom(parts.as('part'))
    .select([
      'province',
      'place',
      sql<number>`sum(count)::int`.as('count'),
      sql<number>`sum(undated)::int`.as('undated'),
    ])
    .groupBy(['province', 'place'])
}

/** Municipalities of which a record in force names a day that is still to come. */
function withDatesAfter(db: MembersDb, day: string): Some {
  const periods = db
    .selectFrom('membership')
    .select('membership.municipality')
    .where('replacedAt', 'is', null)
    .where('struck', '=', false)
  return periods
    .where('hasLeft', '=', false)
    .where('joinedOn', '>', day)
    .unionAll(periods.where('hasLeft', '=', true).where('leftOn', '>', day))
    .unionAll(
      db
        .selectFrom('milestone')
        .select('milestone.municipality')
        .where('replacedAt', 'is', null)
        .where('struck', '=', false)
        .where('reachedOn', '>', day),
    ) as unknown as Some
}

/** `historyOf` of rules.ts, as the database adds it up; a test holds them together. Serves Query.rosterHistory. */
export async function rosterHistory(
  db: MembersDb,
  { network, knownAt, today }: Pick<RosterQuestion, 'network' | 'knownAt'> & { today: string },
): Promise<RosterPoint[]> {
  const proved = sql<string>`${sql.ref('membership.provedSince')}`
  const periods = db.selectFrom('membership').where('network', '=', network).where(counted(knownAt, 'membership'))
  const everProved = periods
    .where(proved, 'is not', null)
    .where(({ eb, or }) => or([eb('hasLeft', '=', false), eb('leftOn', '>', proved)]))
  const changes = everProved
    .select([proved.as('day'), sql<number>`1`.as('by')])
    .unionAll(everProved.where('leftOn', 'is not', null).select(['leftOn as day', sql<number>`-1`.as('by')]) as never)
  const days = await db
    .selectFrom(changes.as('change'))
    .select(['day', sql<number>`sum(sum(by)) over (order by day)::int`.as('totalCount')])
    .where('day', '<', today)
    .groupBy('day')
    .having(sql<boolean>`sum(by) <> 0`)
    .orderBy('day')
    .execute()
  const { totalCount, provedCount } = await periods
    .where(where => belongs(where as never, 'membership', { asOf: today, isPast: false }))
    .select(({ fn }) => [
      fn.countAll<number>().as('totalCount'),
      fn.countAll<number>().filterWhere(proved, '<=', today).as('provedCount'),
    ])
    .executeTakeFirstOrThrow()
  return [
    ...days.map(point => ({ ...point, unprovedCount: 0 })),
    { day: today, totalCount, unprovedCount: totalCount - provedCount },
  ]
}

/** Addresses of the members. */
export const membersOf = (db: MembersDb, question: RosterQuestion) =>
  rosterPeriods(db, question)
    .where(where => isMember(where as never, question))
    .select('membership.municipality')

type Narrowing = { search?: string | null | undefined; filter?: Filter | undefined }

const rosterFound = (db: MembersDb, question: RosterQuestion, { search, filter }: Narrowing) =>
  rosterPeriods(db, question)
    .where(where => isMember(where as never, question))
    .where(({ eb, and }) => and(likePatterns(search).map(word => eb('municipality.searchNames', 'like', word))))
    .$if(filter !== undefined, query => query.where(where => matches(where as never, filter as Filter)))

/** With what a roster of an earlier moment gives to all it tells. */
export const toldAs = ({ knownAt }: Pick<RosterQuestion, 'knownAt'>) => (knownAt === null ? {} : { knownAt })

/** As many as one map draws; the schema tells it. */
const mostPlaces = 2_000

/** All whom `rosterPage` finds, in one statement and with no more than a map needs. Serves Roster.places. */
export const rosterPlaces = (db: MembersDb, question: RosterQuestion, narrowing: Narrowing) =>
  rosterFound(db, question, narrowing)
    .select([
      'municipality.slug',
      'municipality.name',
      'municipality.province',
      'municipality.latitude',
      'municipality.longitude',
    ])
    .orderBy('municipality.sortName')
    .orderBy('membership.id')
    .limit(mostPlaces)
    .execute()

/** One page by name, of those whose names hold every word and that the filter finds. Serves Roster.memberships. */
export async function rosterPage(
  db: MembersDb,
  question: RosterQuestion,
  { search, filter, ...page }: Page & Narrowing,
  totalOfAll: () => Promise<number>,
) {
  const after = keyAfter<[string, string]>(page, 2)
  const found = rosterFound(db, question, { search, filter })
  const rows = await found
    .selectAll('membership')
    .select('municipality.sortName')
    .$if(after !== undefined, query =>
      query
        // names are in an index of their own; only of one name are there two memberships to tell apart
        .where('municipality.sortName', '>=', after?.[0] ?? '')
        .where(({ eb, refTuple, tuple }) =>
          eb(refTuple('municipality.sortName', 'membership.id'), '>', tuple(after?.[0] ?? '', after?.[1] ?? '')),
        ),
    )
    .orderBy('municipality.sortName')
    .orderBy('membership.id')
    .limit(rowsToRead(page))
    .execute()
  const countOfFound = async () =>
    (await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
  return countedLater(
    rows.map(row => ({ ...row, ...toldAs(question) })),
    page,
    row => [row.sortName, row.id],
    likePatterns(search).length === 0 && !filter ? totalOfAll : countOfFound,
  )
}

/** Every period of membership as the records said at one moment, by name: for figures over many days. */
export async function membersKnownAt(
  db: MembersDb,
  knownAt: Date,
  networks: readonly NetworkCode[],
): Promise<Map<NetworkCode, RosterMember[]>> {
  const rows = await periodsKnown(db, { networks, knownAt })
    .selectAll('membership')
    .select(['municipality.sortName', 'municipality.province'])
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
