import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { connection, keyAfter, momentIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { jsonb } from '../../shared/jsonb.ts'
import type { CollectionRow, ResourcesDb } from '../database/tables.ts'

const mostOwn = 100

/** One page, newest first. Serves Query.collections. */
export async function findCollections(db: ResourcesDb, page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  const rows = await db
    .selectFrom('collection')
    .selectAll()
    .where('discardedAt', 'is', null)
    .$if(after !== undefined, query =>
      query.where(eb => eb(eb.refTuple('createdAt', 'slug'), '<', eb.tuple(momentIn(after![0]), after![1]))),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('slug', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const { total } = await db
    .selectFrom('collection')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('discardedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return connection(rows, page, ({ createdAt, slug }) => [createdAt.toISOString(), slug], total)
}

/** Serves Query.collection. */
export async function collectionsBySlug(db: ResourcesDb, slugs: readonly string[]) {
  const rows = await db.selectFrom('collection').selectAll().where('slug', 'in', slugs).execute()
  return keyBy(rows, row => row.slug)
}

/** Newest first. Serves Query.ownCollections. */
export const collectionsOfPerson = (db: ResourcesDb, person: string) =>
  db
    .selectFrom('collection')
    .selectAll()
    .where('discardedAt', 'is', null)
    .where(eb =>
      eb.or([
        eb('owner', '=', person),
        eb('slug', 'in', eb.selectFrom('collectionCurator').select('collection').where('person', '=', person)),
      ]),
    )
    .orderBy('createdAt', 'desc')
    .limit(mostOwn)
    .execute()

/** Serves ResourceCollection.curators, without the owner. */
export async function curatorsOfCollections(db: ResourcesDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('collectionCurator')
    .selectAll()
    .where('collection', 'in', slugs)
    .orderBy('addedAt')
    .orderBy('person')
    .execute()
  return groupBy(rows, row => row.collection)
}

/** Items in their order, without what was withdrawn. Serves ResourceCollection.items. */
export async function itemsOfCollections(db: ResourcesDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('collectionItem')
    .innerJoin('resource', 'resource.slug', 'collectionItem.resource')
    .selectAll('resource')
    .select('collectionItem.collection')
    .where('collectionItem.collection', 'in', slugs)
    .where('resource.withdrawnAt', 'is', null)
    .orderBy('collectionItem.position')
    .orderBy('resource.slug')
    .execute()
  return groupBy(rows, row => row.collection)
}

const mostOfItem = 10

/** Serves Resource.collections. */
export async function collectionsOfResources(db: ResourcesDb, slugs: readonly string[]) {
  const numbered = db
    .selectFrom('collectionItem')
    .innerJoin('collection', 'collection.slug', 'collectionItem.collection')
    .selectAll('collection')
    .select('collectionItem.resource')
    .select(sql<number>`row_number() over (partition by resource order by created_at desc, slug desc)`.as('number'))
    .where('collectionItem.resource', 'in', slugs)
    .where('collection.discardedAt', 'is', null)
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('number', '<=', mostOfItem)
    .orderBy('createdAt', 'desc')
    .orderBy('slug', 'desc')
    .execute()
  return groupBy(rows, row => row.resource)
}

// Any number that nobody else locks with.
const lock = 740_041

/** How many collections somebody began. Whoever begins two at once waits here. */
export async function countOwned(trx: ResourcesDb, person: string) {
  await sql`select pg_advisory_xact_lock(${lock}, hashtext(${person}))`.execute(trx)
  const { count } = await trx
    .selectFrom('collection')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('owner', '=', person)
    .where('discardedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** A collection that nobody else changes until the transaction ends. */
export const heldCollection = (trx: ResourcesDb, slug: string) =>
  trx.selectFrom('collection').selectAll().where('slug', '=', slug).forUpdate().executeTakeFirst()

export async function addCollection(trx: ResourcesDb, row: Omit<CollectionRow, 'slug'>, slugs: readonly string[]) {
  for (const slug of slugs) {
    const added = await trx
      .insertInto('collection')
      .values({ ...row, title: jsonb(row.title), description: jsonb(row.description), slug })
      .onConflict(conflict => conflict.column('slug').doNothing())
      .returningAll()
      .executeTakeFirst()
    if (added) return added
  }
  return undefined
}

export const writeCollection = (
  trx: ResourcesDb,
  slug: string,
  { title, description, ...columns }: Partial<Omit<CollectionRow, 'slug'>>,
) =>
  trx
    .updateTable('collection')
    .set({
      ...columns,
      ...(title !== undefined && { title: jsonb(title) }),
      ...(description !== undefined && { description: jsonb(description) }),
    })
    .where('slug', '=', slug)
    .returningAll()
    .executeTakeFirstOrThrow()

/** Addresses of all items in their order, withdrawn ones too. */
export async function slugsIn(trx: ResourcesDb, collection: string) {
  const rows = await trx
    .selectFrom('collectionItem')
    .select('resource')
    .where('collection', '=', collection)
    .orderBy('position')
    .orderBy('resource')
    .execute()
  return rows.map(({ resource }) => resource)
}

export async function replaceItems(trx: ResourcesDb, collection: string, slugs: readonly string[]) {
  await trx.deleteFrom('collectionItem').where('collection', '=', collection).execute()
  if (slugs.length === 0) return
  await trx
    .insertInto('collectionItem')
    .values(slugs.map((resource, position) => ({ collection, resource, position })))
    .execute()
}

export const addCurator = (
  trx: ResourcesDb,
  row: { collection: string; person: string; addedBy: string; addedAt: Date },
) => trx.insertInto('collectionCurator').values(row).execute()

export const removeCurator = (trx: ResourcesDb, collection: string, person: string) =>
  trx.deleteFrom('collectionCurator').where('collection', '=', collection).where('person', '=', person).execute()
