import { type Expression, type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import { countedLater, keyAfter, numberIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { searched } from '../../shared/search/page.ts'
import { readSearch, type Search } from '../../shared/search/rules.ts'
import { finder } from '../../shared/search/store.ts'
import type { MembersDb, MembersTables, MunicipalityRow, NetworkCode } from '../database/tables.ts'
import { goesOnUntil } from '../network/store.ts'
import type { MunicipalityFilter } from '../types.generated.ts'
import { bandStarts, joiningDays, populationRanges } from './rules.ts'

type Narrowed = MunicipalityFilter & {
  withUnverified: boolean
  today: Date
  /** Addresses that are left out, as a part of a statement. */
  except?: Expression<{ municipality: string }>
}
export type Filter = Omit<Narrowed, 'search'> & { search?: Search | null | undefined }

const names = finder('members', 'Municipality')

type Where = ExpressionBuilder<MembersTables, 'municipality'>

/** Condition of a query over municipalities: what a filter finds. */
export function matches(where: Where, filter: Filter) {
  const {
    search,
    province,
    kind,
    standing,
    population,
    network,
    memberFor,
    sameSizeAs,
    withUnverified,
    today,
    except,
  } = filter
  const conditions = [
    ...(withUnverified ? [] : [where('standing', '!=', 'UNVERIFIED')]),
    ...(search === undefined ? [] : [where('municipality.slug', 'in', names.items(search))]),
    ...(province?.length ? [where('province', 'in', province)] : []),
    ...(kind?.length ? [where('kind', 'in', kind)] : []),
    ...(standing?.length ? [where('municipality.standing', 'in', standing)] : []),
    ...(population?.length
      ? [where.or(populationRanges(population).map(([least, most]) => where.between('population', least, most)))]
      : []),
    ...(except ? [where.not(where('municipality.slug', 'in', except as never))] : []),
    ...(sameSizeAs ? [isOfSameSize(where, sameSizeAs)] : []),
    ...(network ? [where.exists(inForce(where, today).where('membership.network', '=', network))] : []),
    ...(memberFor?.length ? [where.exists(joinedBetween(where, network, joiningDays(memberFor, today), today))] : []),
  ]
  return where.and(conditions)
}

const inForce = (where: Where, today: Date) =>
  where
    .selectFrom('membership')
    .select('membership.id')
    .whereRef('membership.municipality', '=', 'municipality.slug')
    .where(goesOnUntil(dayOf(today)))

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

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

const joinedBetween = (where: Where, network: Filter['network'], days: Days, today: Date) =>
  inForce(where, today)
    .$if(!!network, query => query.where('membership.network', '=', network ?? 'CMARD'))
    .where(membership =>
      membership.or(days.map(([first, last]) => membership.between('membership.joinedOn', first, last))),
    )

/** One page: what fits best first where names are searched, and otherwise by name. Serves Query.municipalities. */
export async function municipalityPage(
  db: MembersDb,
  { search, ...filter }: Narrowed,
  page: Page,
  languages: readonly string[],
) {
  return await searched(names, {
    db,
    search: readSearch(search, languages),
    // a name is in nobody's language
    readers: [],
    find: async search =>
      search === undefined ? await pageByName(db, filter, page) : await pageBySearch(db, { ...filter, search }, page),
    seen: db
      .selectFrom('municipality')
      .select('municipality.slug')
      .where(where => matches(where, filter)),
    textsOf: ({ name }) => ({ title: name, others: [] }),
  })
}

/**
 * A filter with its words as they are taken: as typed or, where no municipality has them, as they were probably meant.
 * For lists beside each other that are to be narrowed alike.
 */
export async function readFilter(
  db: MembersDb,
  { search, ...filter }: Narrowed,
  languages: readonly string[],
): Promise<Filter> {
  const taken = await searched(names, {
    db,
    search: readSearch(search, languages),
    readers: [],
    find: async search => await pageByName(db, { ...filter, search }, { first: 1 }),
    seen: db
      .selectFrom('municipality')
      .select('municipality.slug')
      .where(where => matches(where, filter)),
    textsOf: ({ name }) => ({ title: name, others: [] }),
  })
  return { ...filter, search: taken.search }
}

async function pageBySearch(db: MembersDb, filter: Filter, page: Page) {
  const after = keyAfter<[number, string, string]>(page, 3)
  const rows = await db
    .selectFrom('municipality')
    .innerJoin(names.ranked(filter.search ?? null, []), 'found.item', 'municipality.slug')
    .where(where => matches(where as never, { ...filter, search: undefined }))
    .selectAll('municipality')
    .select('found.place')
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('found.place', 'sortName', 'municipality.slug'),
          '>',
          tuple(numberIn(after?.[0]), String(after?.[1]), String(after?.[2])),
        ),
      ),
    )
    .orderBy('found.place')
    .orderBy('sortName')
    .orderBy('municipality.slug')
    .limit(rowsToRead(page))
    .execute()
  const key = ({ place, sortName, slug }: (typeof rows)[number]) => [place, sortName, slug] as const
  return countedLater(rows, page, key, async () => await countOf(db, filter))
}

async function countOf(db: MembersDb, filter: Filter) {
  const found = db.selectFrom('municipality').where(where => matches(where, filter))
  return (await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

/** One page by name. Serves Roster.others. */
export async function pageByName(db: MembersDb, filter: Filter, page: Page) {
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
  return countedLater(
    rows,
    page,
    row => [row.sortName, row.slug],
    async () => await (isTallied(filter) ? talliedMunicipalities(db, filter) : countOf(db, filter)),
  )
}

/** Whether nothing is asked for that the tally is not kept by. */
function isTallied({
  network: _n,
  province: _p,
  kind: _k,
  standing: _s,
  withUnverified: _u,
  today: _t,
  search,
  ...others
}: Filter) {
  return (
    search === undefined && Object.values(others).every(asked => !asked || (Array.isArray(asked) && asked.length === 0))
  )
}

/**
 * How many such a filter finds, by the tally that the database keeps. It looks at no dates: whoever leaves on a day that is still
 * to come is counted beside it.
 */
async function talliedMunicipalities(db: MembersDb, filter: Filter) {
  const { network, province, kind, standing, withUnverified } = filter
  const leaving = network ? leavingLater(db, { ...filter, network }) : sql<number>`0`
  const { count } = await db
    .selectFrom('rosterTally')
    .select(sql<number>`(coalesce(sum(municipalities), 0) + ${leaving})::int`.as('count'))
    .where('network', '=', network ?? '')
    .$if(!withUnverified, query => query.where('standing', '!=', 'UNVERIFIED'))
    .$if(Boolean(province?.length), query => query.where('province', 'in', province ?? []))
    .$if(Boolean(kind?.length), query => query.where('kind', 'in', kind ?? []))
    .$if(Boolean(standing?.length), query => query.where('standing', 'in', standing ?? []))
    .executeTakeFirstOrThrow()
  return count
}

const leavingLater = (db: MembersDb, filter: Filter & { network: NetworkCode }) =>
  db
    .selectFrom('municipality')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(where => matches(where, { ...filter, network: undefined }))
    .where('slug', 'in', ending =>
      ending
        .selectFrom('membership')
        .select('membership.municipality')
        .where('network', '=', filter.network)
        .where('replacedAt', 'is', null)
        .where('struck', '=', false)
        .where('hasLeft', '=', true)
        .where('leftOn', '>', dayOf(filter.today)),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership')
            .select('membership.id')
            .whereRef('membership.municipality', '=', 'municipality.slug')
            .where('network', '=', filter.network)
            .where('replacedAt', 'is', null)
            .where('struck', '=', false)
            .where('hasLeft', '=', false),
        ),
      ),
    )

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

/** One municipality as it is on record. */
export const findMunicipality = (db: MembersDb, slug: string) =>
  db.selectFrom('municipality').selectAll().where('slug', '=', slug).executeTakeFirst()

/** Many municipalities by address. Serves every reference to one. */
export async function municipalitiesOf(db: MembersDb, slugs: readonly string[]): Promise<Map<string, MunicipalityRow>> {
  const rows = await db.selectFrom('municipality').selectAll().where('slug', 'in', slugs).execute()
  return keyBy(rows, row => row.slug)
}

/** All records of names that were carried before, newest first. Serves Municipality.formerNames and formerNameRecords. */
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

/** The record of a former name that is in force. */
export const findFormerName = (db: MembersDb, entry: string) =>
  db.selectFrom('formerName').selectAll().where('entry', '=', entry).where('replacedAt', 'is', null).executeTakeFirst()

/** What was said of municipalities before, newest first. Serves Municipality.records. */
export async function municipalitiesBefore(db: MembersDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('municipalityBefore')
    .selectAll()
    .where('slug', 'in', slugs)
    .orderBy('revision', 'desc')
    .execute()
  return groupBy(rows, row => row.slug)
}

/**
 * The same database, in which `municipality` tells of each what was said of it at a moment, or first: no count loses a member because
 * of it. How it stands and which names find it are what they are now.
 */
export const asKnown = (db: MembersDb, knownAt: Date | null): MembersDb =>
  knownAt === null
    ? db
    : (db.with(
        'municipality',
        () => sql<MunicipalityRow>`(
          select ${columns()} from members.municipality where recorded_at <= ${knownAt} or revision = 1
          union all
          select ${columns('earlier')}
          from members.municipality_before earlier join members.municipality using (slug)
          where (earlier.recorded_at <= ${knownAt} or earlier.revision = 1) and earlier.replaced_at > ${knownAt})`,
      ) as unknown as MembersDb)

const said = `name sort_name province kind population latitude longitude evidence record_note known_as upper_tier
  merged_into merged_on merged_precision revision source recorded_at recorded_by`.split(/\s+/)
const ofToday = ['slug', 'search_names', 'standing']
const columns = (then = 'municipality') =>
  sql.join([...said.map(column => sql.id(then, column)), ...ofToday.map(column => sql.id('municipality', column))])

/** Many municipalities as they were known at a moment. Serves the members of a Roster. */
export async function municipalitiesKnown(db: MembersDb, slugs: readonly string[], knownAt: Date) {
  const known = await municipalitiesOf(asKnown(db, knownAt), slugs)
  return new Map([...known].map(([slug, row]) => [slug, { ...row, knownAt }]))
}

/** Serves Municipality.lowerTier. */
export const lowerTierOf = (db: MembersDb, slugs: readonly string[]) => partsOf(db, 'upperTier', slugs)

/** Serves Municipality.mergedFrom. */
export const mergedFromOf = (db: MembersDb, slugs: readonly string[]) => partsOf(db, 'mergedInto', slugs)

async function partsOf(db: MembersDb, whole: 'upperTier' | 'mergedInto', slugs: readonly string[]) {
  const rows = await db.selectFrom('municipality').selectAll().where(whole, 'in', slugs).orderBy('sortName').execute()
  return groupBy(rows, row => String(row[whole]))
}
