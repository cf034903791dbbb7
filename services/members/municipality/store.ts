import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import { countedLater, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { likePattern } from '../../shared/language.ts'
import type { MembersDb, MembersTables, MunicipalityRow } from '../database/tables.ts'
import type { MunicipalityFilter } from '../types.generated.ts'
import { bandStarts, joiningDays, populationRanges } from './rules.ts'

export type Filter = MunicipalityFilter & { withUnverified: boolean; today: Date }

type Where = ExpressionBuilder<MembersTables, 'municipality'>

function matches(where: Where, filter: Filter) {
  const { search, province, kind, population, network, memberFor, sameSizeAs, withUnverified, today } = filter
  const conditions = [
    ...(withUnverified ? [] : [where('standing', '!=', 'UNVERIFIED')]),
    ...(search?.trim() ? [where('searchNames', 'like', likePattern(search))] : []),
    ...(province?.length ? [where('province', 'in', province)] : []),
    ...(kind?.length ? [where('kind', 'in', kind)] : []),
    ...(population?.length
      ? [where.or(populationRanges(population).map(([least, most]) => where.between('population', least, most)))]
      : []),
    ...(sameSizeAs ? [isOfSameSize(where, sameSizeAs)] : []),
    ...(network ? [where.exists(inForce(where).where('membership.network', '=', network))] : []),
    ...(memberFor?.length ? [where.exists(joinedBetween(where, network, joiningDays(memberFor, today)))] : []),
  ]
  return where.and(conditions)
}

const inForce = (where: Where) =>
  where
    .selectFrom('membership')
    .select('membership.id')
    .whereRef('membership.municipality', '=', 'municipality.slug')
    .where('membership.hasLeft', '=', false)
    .where('membership.struck', '=', false)
    .where('membership.replacedAt', 'is', null)

const isOfSameSize = (where: Where, slug: string) => {
  const bandOf = (population: RawBuilder<unknown>) => sql<number>`width_bucket(${population}, ${bandStarts}::int[])`
  return where(
    bandOf(sql`municipality.population`),
    '=',
    where
      .selectFrom('municipality as other')
      .select(bandOf(sql`other.population`).as('band'))
      .where('other.slug', '=', slug),
  )
}

type Days = ReturnType<typeof joiningDays>

const joinedBetween = (where: Where, network: Filter['network'], days: Days) =>
  inForce(where)
    .$if(!!network, query => query.where('membership.network', '=', network ?? 'CMARD'))
    .where(membership =>
      membership.or(days.map(([first, last]) => membership.between('membership.joinedOn', first, last))),
    )

/** One page by name. Serves Query.municipalities. */
export async function municipalityPage(db: MembersDb, filter: Filter, page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  const found = db.selectFrom('municipality').where(where => matches(where, filter))
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('sortName', 'slug'), '>', tuple(after?.[0] ?? '', after?.[1] ?? '')),
      ),
    )
    .orderBy('sortName')
    .orderBy('slug')
    .limit(rowsToRead(page))
    .execute()
  const countOfFound = async () =>
    (await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
  return countedLater(
    rows,
    page,
    row => [row.sortName, row.slug],
    isTallied(filter) ? async () => await talliedMunicipalities(db, filter) : countOfFound,
  )
}

/** Whether nothing is asked for that the tally is not kept by. */
function isTallied({ network: _n, province: _p, kind: _k, withUnverified: _u, today: _t, search, ...others }: Filter) {
  return !search?.trim() && Object.values(others).every(asked => !asked || (Array.isArray(asked) && asked.length === 0))
}

/** How many such a filter finds, by the tally that the database keeps. */
async function talliedMunicipalities(db: MembersDb, { network, province, kind, withUnverified }: Filter) {
  const { count } = await db
    .selectFrom('rosterTally')
    .select(sql<number>`coalesce(sum(municipalities), 0)::int`.as('count'))
    .where('network', '=', network ?? '')
    .$if(!withUnverified, query => query.where('standing', '!=', 'UNVERIFIED'))
    .$if(Boolean(province?.length), query => query.where('province', 'in', province ?? []))
    .$if(Boolean(kind?.length), query => query.where('kind', 'in', kind ?? []))
    .executeTakeFirstOrThrow()
  return count
}

/** Addresses of all that a filter finds. Serves Query.peerGroup. */
export async function slugsOf(db: MembersDb, filter: Filter) {
  const rows = await db
    .selectFrom('municipality')
    .select('slug')
    .where(where => matches(where, filter))
    .orderBy('slug')
    .execute()
  return rows.map(row => row.slug)
}

/** Many municipalities by address. Serves every reference to one. */
export async function municipalitiesOf(db: MembersDb, slugs: readonly string[]): Promise<Map<string, MunicipalityRow>> {
  const rows = await db.selectFrom('municipality').selectAll().where('slug', 'in', slugs).execute()
  return keyBy(rows, row => row.slug)
}

/** Names that were carried before, newest first. Serves Municipality.formerNames. */
export async function formerNamesOf(db: MembersDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('formerName')
    .selectAll()
    .where('municipality', 'in', slugs)
    .orderBy('recordedAt', 'desc')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** Serves Municipality.lowerTier. */
export async function lowerTierOf(db: MembersDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('municipality')
    .selectAll()
    .where('upperTier', 'in', slugs)
    .orderBy('sortName')
    .execute()
  return groupBy(rows, row => String(row.upperTier))
}
