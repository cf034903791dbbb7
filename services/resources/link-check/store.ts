import type { LinkCheckRow, ResourceRow, ResourcesDb } from '../database/tables.ts'
import type { Check, Outcome } from './rules.ts'

/** At once: the next errand takes the rest. */
const mostChecked = 200
const mostShown = 50

export type DeadLinkRow = ResourceRow & {
  checkedUrl: string
  outcome: Exclude<Outcome, 'ALIVE'>
  checkedAt: Date
  failingSince: Date | null
}

/** Items with a link, those never looked at first, and then the longest not looked at. */
export async function linksToCheck(db: ResourcesDb, isDue: (check: LinkCheckRow) => boolean) {
  const rows = await db
    .selectFrom('resource')
    .leftJoin('linkCheck', 'linkCheck.resource', 'resource.slug')
    .select(['resource.slug', 'resource.url as link'])
    .selectAll('linkCheck')
    .where('resource.url', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('checkedAt', order => order.asc().nullsFirst())
    .orderBy('resource.slug')
    .limit(mostChecked)
    .execute()
  return rows.flatMap(({ slug, link, ...check }) => {
    const before = check.resource === null ? undefined : (check as LinkCheckRow)
    if (!link || (before && before.url === link && !isDue(before))) return []
    return [{ slug, link, before }]
  })
}

export const keepCheck = (db: ResourcesDb, resource: string, check: Check) =>
  db
    .insertInto('linkCheck')
    .values({ resource, ...check })
    .onConflict(conflict => conflict.column('resource').doUpdateSet(check))
    .execute()

type Owned = { all: boolean; municipalities: readonly string[] }

/** Links that do not work, of items that somebody answers for. Serves Query.deadLinks. */
export async function failingLinks(db: ResourcesDb, { all, municipalities }: Owned): Promise<DeadLinkRow[]> {
  if (!all && municipalities.length === 0) return []
  const rows = await db
    .selectFrom('linkCheck')
    .innerJoin('resource', join =>
      join.onRef('resource.slug', '=', 'linkCheck.resource').onRef('resource.url', '=', 'linkCheck.url'),
    )
    .selectAll('resource')
    .select(['linkCheck.url as checkedUrl', 'outcome', 'checkedAt', 'failingSince'])
    .where('withdrawnAt', 'is', null)
    .where('failures', '>', 0)
    .where(eb => eb.or([eb('outcome', '!=', 'SILENT'), eb('failures', '>=', 2)]))
    .$if(!all, query => query.where('municipality', 'in', municipalities))
    .orderBy('failingSince')
    .orderBy('resource.slug')
    .limit(mostShown)
    .execute()
  return rows as DeadLinkRow[]
}
