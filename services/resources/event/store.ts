import { groupBy } from '../../shared/batch.ts'
import type { ResourcesDb } from '../database/tables.ts'

/** Items of the library that belong to events, newest first. Serves Event.materials. */
export async function materialsOfEvents(db: ResourcesDb, events: readonly string[]) {
  const rows = await db
    .selectFrom('resourceEvent')
    .innerJoin('resource', 'resource.slug', 'resourceEvent.resource')
    .where('resourceEvent.event', 'in', events)
    .where('withdrawnAt', 'is', null)
    .selectAll('resource')
    .select('resourceEvent.event')
    .orderBy('listedOn', 'desc')
    .orderBy('slug', 'desc')
    .execute()
  return groupBy(rows, row => row.event)
}
