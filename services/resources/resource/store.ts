import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { connection, keyAfter, numberIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { badInput } from '../../shared/errors.ts'
import type { Texts } from '../../shared/language.ts'
import { isDay } from '../../shared/partial-date.ts'
import { searched } from '../../shared/search/page.ts'
import { readSearch, type Search } from '../../shared/search/rules.ts'
import { finder } from '../../shared/search/store.ts'
import type {
  CaseStudy,
  ResourceAudience,
  ResourceKind,
  ResourceRow,
  ResourcesDb,
  ResourcesTables,
  Service,
} from '../database/tables.ts'

/** What a list of the library was narrowed to. */
export type Looked = {
  /** Null where what was typed can find nothing. */
  search?: Search | null | undefined
  municipality?: string | null | undefined
  kind?: readonly ResourceKind[] | null | undefined
  lang?: readonly string[] | null | undefined
  commitment?: readonly number[] | null | undefined
  audience?: readonly ResourceAudience[] | null | undefined
  province?: readonly string[] | null | undefined
  year?: readonly number[] | null | undefined
  indicator?: { model: string; code: string } | null | undefined
}

/** What a list of the library is sorted by, and what its cursors hold. */
export const resourceKey = ({ listedOn, slug }: Pick<ResourceRow, 'listedOn' | 'slug'>) => [listedOn, slug] as const

/** The place that a cursor of a list of the library marks. */
export function resourceAfter(page: Page) {
  const key = keyAfter<[string, string]>(page, 2)
  if (!key) return undefined
  if (!isDay(String(key[0]))) throw badInput('`after` is not a cursor of this list.')
  return { listedOn: key[0], slug: key[1] }
}

const items = finder('resources', 'Resource')

type Asked = Omit<Looked, 'search'> & { search?: string | null | undefined }

/** One page of the library: what fits best first where it is searched, and otherwise the newest. Serves Query.resources. */
export async function findResources(
  db: ResourcesDb,
  { search, ...looked }: Asked,
  page: Page,
  readers: readonly string[],
) {
  const found = await searched(items, {
    db,
    search: readSearch(search, readers),
    readers,
    find: async search =>
      search === undefined
        ? await newestResources(db, { ...looked, search }, page)
        : await bestResources(db, { ...looked, search }, page, readers),
    seen: db.selectFrom('resource').select('resource.slug').where(matching(db, looked)),
    textsOf: ({ title, summary, caseStudy, service }) => ({
      title,
      others: [summary, ...textsIn(caseStudy), ...textsIn(service)],
    }),
  })
  return { ...found, looked: { ...looked, search: found.search } }
}

/** What of a record of texts can be read in languages: a telephone number is none. */
const textsIn = (record: CaseStudy | Service | null): Texts[] =>
  Object.values(record ?? {}).filter(part => part !== null && typeof part === 'object')

async function bestResources(db: ResourcesDb, looked: Looked, page: Page, readers: readonly string[]) {
  const after = keyAfter<[number, string]>(page, 2)
  const rows = db
    .selectFrom('resource')
    .innerJoin(items.ranked(looked.search ?? null, readers), 'found.item', 'resource.slug')
    .where(matching(db, { ...looked, search: undefined }) as never)
    .selectAll('resource')
    .select('found.place')
    .$if(after !== undefined, query =>
      query.where(eb => eb(eb.refTuple('found.place', 'slug'), '>', eb.tuple(numberIn(after![0]), String(after![1])))),
    )
    .orderBy('found.place')
    .orderBy('slug')
    .limit(rowsToRead(page))
    .execute()
  const [found, total] = await Promise.all([rows, countOf(db, looked)])
  return connection(found, page, ({ place, slug }) => [place, slug], total)
}

async function countOf(db: ResourcesDb, looked: Looked) {
  const count = db.selectFrom('resource').where(matching(db, looked))
  return (await count.select(eb => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()).total
}

async function newestResources(db: ResourcesDb, looked: Looked, page: Page) {
  const after = resourceAfter(page)
  const found = db.selectFrom('resource').where(matching(db, looked))
  const rows = found
    .selectAll('resource')
    .$if(after !== undefined, query =>
      query.where(eb => eb(eb.refTuple('listedOn', 'slug'), '<', eb.tuple(after!.listedOn, after!.slug))),
    )
    .orderBy('listedOn', 'desc')
    .orderBy('slug', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const [resources, total] = await Promise.all([rows, countOf(db, looked)])
  return connection(resources, page, resourceKey, total)
}

const matching = (db: ResourcesDb, looked: Looked) => (eb: ExpressionBuilder<ResourcesTables, 'resource'>) => {
  const wanted: Expression<SqlBool>[] = [eb('withdrawnAt', 'is', null)]
  if (looked.search !== undefined) wanted.push(eb('resource.slug', 'in', items.items(looked.search)))
  if (looked.municipality) wanted.push(eb('municipality', '=', looked.municipality))
  if (looked.kind?.length) wanted.push(eb('kind', 'in', looked.kind))
  if (looked.lang?.length) wanted.push(sql<boolean>`${eb.ref('languages')} && ${[...looked.lang]}::text[]`)
  if (looked.audience?.length) wanted.push(sql<boolean>`${eb.ref('audience')} && ${[...looked.audience]}::text[]`)
  if (looked.province?.length) wanted.push(eb('province', 'in', looked.province))
  if (looked.year?.length) wanted.push(eb('year', 'in', looked.year))
  if (looked.commitment?.length) {
    const onThem = db.selectFrom('resourceCommitment').select('resource').where('commitment', 'in', looked.commitment)
    wanted.push(eb('resource.slug', 'in', onThem))
  }
  if (looked.indicator) {
    const underIt = db
      .selectFrom('resourceIndicator')
      .select('resource')
      .where('model', '=', looked.indicator.model)
      .where('indicator', '=', looked.indicator.code)
    wanted.push(eb('resource.slug', 'in', underIt))
  }
  return eb.and(wanted)
}

/**
 * How many items each value would leave, in one statement. Each facet passes over its own filter: it shows what else could be
 * chosen. Serves ResourceConnection.facets.
 */
export async function facetsOf(db: ResourcesDb, { search, municipality, indicator, ...narrowed }: Looked) {
  const counts = await db
    // what all facets look at is searched for once
    .with(
      cte => cte('found').materialized(),
      query =>
        query
          .selectFrom('resource')
          .where(matching(db, { search, municipality, indicator }))
          .select(['slug', 'kind', 'languages', 'audience', 'province', 'year', 'withdrawnAt']),
    )
    .with('counts', query => {
      const left = (passedOver: keyof Looked) =>
        query.selectFrom('found as resource').where(matching(db, { ...narrowed, [passedOver]: null }) as never)
      const counted = (facet: keyof Looked, value: ReturnType<typeof sql<string>>) =>
        query
          .selectFrom(left(facet).select(value.as('value')).as('values'))
          .where('value', 'is not', null)
          .select(eb => [sql<string>`${sql.lit(facet)}`.as('facet'), 'value', eb.fn.countAll<number>().as('count')])
          .groupBy('value')
      const commitments = left('commitment')
        .innerJoin('resourceCommitment', 'resourceCommitment.resource', 'resource.slug')
        .select(eb => [
          sql<string>`'commitment'`.as('facet'),
          sql<string>`commitment::text`.as('value'),
          eb.fn.countAll<number>().as('count'),
        ])
        .groupBy('commitment')
      return counted('kind', sql<string>`kind`)
        .unionAll(counted('lang', sql<string>`unnest(languages)`))
        .unionAll(counted('audience', sql<string>`unnest(audience)`))
        .unionAll(counted('province', sql<string>`province`))
        .unionAll(counted('year', sql<string>`year::text`))
        .unionAll(commitments)
    })
    .selectFrom('counts')
    .selectAll()
    .orderBy('count', 'desc')
    .orderBy('value')
    .execute()
  const facets = groupBy(counts, ({ facet }) => facet)
  const of = (facet: string) => facets.get(facet) ?? []
  return {
    kind: of('kind'),
    lang: of('lang'),
    commitment: of('commitment'),
    audience: of('audience'),
    province: of('province'),
    year: of('year'),
  }
}

/** Serves Query.resource and every reference to an item from another subgraph. */
export async function resourcesBySlug(db: ResourcesDb, slugs: readonly string[]) {
  const rows = await db.selectFrom('resource').selectAll().where('slug', 'in', slugs).execute()
  return keyBy(rows, row => row.slug)
}

/** Numbers of the commitments that items are about. Serves Resource.commitments. */
export async function commitmentsOfResources(db: ResourcesDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('resourceCommitment')
    .selectAll()
    .where('resource', 'in', slugs)
    .orderBy('commitment')
    .execute()
  return groupBy(rows, row => row.resource)
}

/** What items are filed under, by number and letter. Serves Resource.indicators. */
export async function indicatorsOfResources(db: ResourcesDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('resourceIndicator')
    .select(['resource', 'indicator'])
    .distinct()
    .where('resource', 'in', slugs)
    .orderBy('indicator')
    .execute()
  return groupBy(rows, row => row.resource)
}
