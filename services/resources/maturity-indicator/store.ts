import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { connection, type Page, rowsToRead } from '../../shared/connection.ts'
import type { ResourcesDb } from '../database/tables.ts'
import { resourceAfter, resourceKey } from '../resource/store.ts'

type Indicator = { model: string; code: string }

export const keyOfIndicator = ({ model, code }: Indicator) => JSON.stringify([model, code])
const indicatorIn = (key: string): Indicator => {
  const [model, code] = JSON.parse(key) as [string, string]
  return { model, code }
}

/**
 * One page of the library for each of many indicators, newest first. Serves MaturityIndicator.resources and Gap.resources.
 * Rows behind the cursor are numbered before those ahead of it, so that the total is known on an empty page too.
 */
export async function resourcesOfIndicators(db: ResourcesDb, page: Page, keys: readonly string[]) {
  const after = resourceAfter(page)
  const isWanted = after
    ? sql<boolean>`(resource.listed_on, resource.slug) < (${after.listedOn}::date, ${after.slug})`
    : sql<boolean>`true`
  const asked = keys.map(indicatorIn)
  const numbered = db
    .selectFrom('resourceIndicator as filed')
    .innerJoin('resource', 'resource.slug', 'filed.resource')
    .where('resource.withdrawnAt', 'is', null)
    .where(
      sql<boolean>`(filed.model, filed.indicator) in (
        select * from unnest(${asked.map(({ model }) => model)}::text[], ${asked.map(({ code }) => code)}::text[]))`,
    )
    .selectAll('resource')
    .select([
      'filed.model',
      'filed.indicator as code',
      isWanted.as('isWanted'),
      sql<number>`count(*) over (partition by filed.model, filed.indicator)`.as('total'),
      sql<number>`row_number() over (
        partition by filed.model, filed.indicator
        order by ${isWanted} desc, resource.listed_on desc, resource.slug desc)`.as('number'),
    ])
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('number', '<=', rowsToRead(page))
    .orderBy('number')
    .execute()
  const groups = groupBy(rows, keyOfIndicator)
  return new Map(
    keys.map(key => {
      const its = groups.get(key) ?? []
      const wanted = its.filter(row => row.isWanted)
      return [
        key,
        { ...connection(wanted, page, resourceKey, its[0]?.total ?? 0), looked: { indicator: indicatorIn(key) } },
      ] as const
    }),
  )
}
