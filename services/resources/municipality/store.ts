import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { connection, type Page, rowsToRead } from '../../shared/connection.ts'
import type { ResourcesDb } from '../database/tables.ts'
import { resourceAfter, resourceKey } from '../resource/store.ts'

/**
 * One page of the library for each of many municipalities, newest first. Serves Municipality.resources.
 * Rows behind the cursor are numbered before those ahead of it, so that the total is known on an empty page too.
 */
export async function resourcesOfMunicipalities(db: ResourcesDb, page: Page, slugs: readonly string[]) {
  const after = resourceAfter(page)
  const isWanted = after
    ? sql<boolean>`(listed_on, slug) < (${after.listedOn}::date, ${after.slug})`
    : sql<boolean>`true`
  const numbered = db
    .selectFrom('resource')
    .where('municipality', 'in', slugs)
    .where('withdrawnAt', 'is', null)
    .selectAll()
    .select([
      isWanted.as('isWanted'),
      sql<number>`count(*) over (partition by municipality)`.as('total'),
      sql<number>`row_number() over (partition by municipality order by ${isWanted} desc, listed_on desc, slug desc)`.as(
        'number',
      ),
    ])
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('number', '<=', rowsToRead(page))
    .orderBy('number')
    .execute()
  const groups = groupBy(rows, row => row.municipality)
  const connections = slugs.map(slug => {
    const its = groups.get(slug) ?? []
    const wanted = its.filter(row => row.isWanted)
    return [
      slug,
      { ...connection(wanted, page, resourceKey, its[0]?.total ?? 0), looked: { municipality: slug } },
    ] as const
  })
  return new Map(connections)
}
