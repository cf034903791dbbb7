import type { LinkCheckRow, ResourceRow, ResourcesDb } from '../database/tables.ts'
import { type Check, enoughFailures, type Outcome } from './rules.ts'

/** At once: the next errand takes the rest. */
const mostChecked = 200
const mostShown = 50

export type DeadLinkRow = ResourceRow & {
  checkedUrl: string
  outcome: Exclude<Outcome, 'ALIVE'>
  checkedAt: Date
  failingSince: Date | null
}

export type LinkToCheck = Pick<ResourceRow, 'slug' | 'municipality' | 'sharedBy'> & {
  link: string
  before: LinkCheckRow | undefined
}

/** Items whose link nobody has looked at yet, then those that have been due the longest. */
export async function linksToCheck(db: ResourcesDb, now: Date): Promise<LinkToCheck[]> {
  const unknown = await db
    .selectFrom('resource')
    .leftJoin('linkCheck', join =>
      join.onRef('linkCheck.resource', '=', 'resource.slug').onRef('linkCheck.url', '=', 'resource.url'),
    )
    .select(['resource.slug', 'resource.municipality', 'resource.sharedBy', 'resource.url as link'])
    .where('resource.url', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .where('linkCheck.resource', 'is', null)
    .orderBy('resource.slug')
    .limit(mostChecked)
    .$narrowType<{ link: string }>()
    .execute()
  const due = await db
    .selectFrom('linkCheck')
    .innerJoin('resource', join =>
      join.onRef('resource.slug', '=', 'linkCheck.resource').onRef('resource.url', '=', 'linkCheck.url'),
    )
    .selectAll('linkCheck')
    .select(['resource.municipality', 'resource.sharedBy'])
    .where('withdrawnAt', 'is', null)
    .where('dueAt', '<=', now)
    .orderBy('dueAt')
    .orderBy('linkCheck.resource')
    .limit(mostChecked - unknown.length)
    .execute()
  return [
    ...unknown.map(item => ({ ...item, before: undefined })),
    ...due.map(({ municipality, sharedBy, ...before }) => ({
      slug: before.resource,
      municipality,
      sharedBy,
      link: before.url,
      before,
    })),
  ]
}

/** Links that worked of late and are not due, the latest first. */
export async function linksKnownAlive(db: ResourcesDb, now: Date, most: number) {
  const rows = await db
    .selectFrom('linkCheck')
    .select('url')
    .where('outcome', '=', 'ALIVE')
    .where('dueAt', '>', now)
    .orderBy('dueAt', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ url }) => url)
}

export const keepCheck = (db: ResourcesDb, resource: string, check: Check) =>
  db
    .insertInto('linkCheck')
    .values({ resource, ...check })
    .onConflict(conflict => conflict.column('resource').doUpdateSet(check))
    .execute()

export type Owned = { all: boolean; municipalities: readonly string[] }

/** Links that do not work, of items that somebody answers for. Serves Query.deadLinks. */
export async function failingLinks(db: ResourcesDb, owned: Owned): Promise<DeadLinkRow[]> {
  if (!owned.all && owned.municipalities.length === 0) return []
  const rows = await failing(db, owned)
    .selectAll('resource')
    .select(['linkCheck.url as checkedUrl', 'outcome', 'checkedAt', 'failingSince'])
    .orderBy('failingSince')
    .orderBy('resource.slug')
    .limit(mostShown)
    .execute()
  return rows as DeadLinkRow[]
}

/** How many they are, those beyond what is shown too. Serves Query.deadLinkCount. */
export async function countFailingLinks(db: ResourcesDb, owned: Owned) {
  if (!owned.all && owned.municipalities.length === 0) return 0
  const { count } = await failing(db, owned)
    .select(eb => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const failing = (db: ResourcesDb, { all, municipalities }: Owned) =>
  db
    .selectFrom('linkCheck')
    .innerJoin('resource', join =>
      join.onRef('resource.slug', '=', 'linkCheck.resource').onRef('resource.url', '=', 'linkCheck.url'),
    )
    .where('withdrawnAt', 'is', null)
    .where('failures', '>', 0)
    .where(eb => eb.or([eb('outcome', '!=', 'SILENT'), eb('failures', '>=', enoughFailures)]))
    .$if(!all, query => query.where('municipality', 'in', municipalities))
