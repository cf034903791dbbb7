import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { connection, type Page, rowsToRead } from '../../shared/connection.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { EventsDb } from '../database/tables.ts'
import { eventAfter, eventKey, takingPart, visibleTo } from '../event/store.ts'

export type EventsOfMunicipality = Page & { when: 'UPCOMING' | 'PAST' | 'ALL' }

/**
 * One page of events for each of many municipalities. Serves Municipality.events.
 * Rows behind the cursor are numbered before those ahead of it, so that the total is known on an empty page too.
 */
export async function eventsOfMunicipalities(
  db: EventsDb,
  viewer: Viewer,
  page: EventsOfMunicipality,
  slugs: readonly string[],
  now: Date,
) {
  const after = eventAfter(page)
  const isUpcoming = page.when === 'UPCOMING'
  const direction = sql.raw(isUpcoming ? 'asc' : 'desc')
  const place = sql`(event.starts_at, event.slug)`
  const isWanted = after
    ? sql<boolean>`${place} ${sql.raw(isUpcoming ? '>' : '<')} (${after.startsAt}::timestamptz, ${after.slug})`
    : sql<boolean>`true`
  const numbered = db
    .selectFrom(takingPart(db).as('part'))
    .innerJoin('event', 'event.slug', 'part.event')
    .where('part.municipality', 'in', slugs)
    .where(visibleTo(viewer))
    .where('event.status', '<>', 'DRAFT')
    .$if(page.when === 'UPCOMING', query => query.where('event.endsAt', '>=', now))
    .$if(page.when === 'PAST', query => query.where('event.endsAt', '<', now))
    .selectAll('event')
    .select([
      'part.municipality as parent',
      isWanted.as('isWanted'),
      sql<number>`count(*) over (partition by part.municipality)`.as('total'),
      sql<number>`row_number() over (
        partition by part.municipality
        order by ${isWanted} desc, event.starts_at ${direction}, event.slug ${direction})`.as('number'),
    ])
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('number', '<=', rowsToRead(page))
    .orderBy('number')
    .execute()
  const groups = groupBy(rows, row => row.parent)
  const connections = slugs.map(slug => {
    const its = groups.get(slug) ?? []
    return [
      slug,
      connection(
        its.filter(row => row.isWanted),
        page,
        eventKey,
        its[0]?.total ?? 0,
      ),
    ] as const
  })
  return new Map(connections)
}
