import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { connection, type Page, rowsToRead } from '../../shared/connection.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { EventsDb } from '../database/tables.ts'
import { eventAfter, eventKey, visibleTo } from '../event/store.ts'

type Indicator = { model: string; code: string }

export const keyOfIndicator = ({ model, code }: Indicator) => JSON.stringify([model, code])

/**
 * One page of coming events for each of many indicators, earliest first. Serves MaturityIndicator.events and Gap.events.
 * Rows behind the cursor are numbered before those ahead of it, so that the total is known on an empty page too.
 */
export async function eventsOfIndicators(db: EventsDb, viewer: Viewer, page: Page, keys: readonly string[], now: Date) {
  const after = eventAfter(page)
  const isWanted = after
    ? sql<boolean>`(event.starts_at, event.slug) > (${after.startsAt}::timestamptz, ${after.slug})`
    : sql<boolean>`true`
  const asked = keys.map(key => JSON.parse(key) as [model: string, code: string])
  const numbered = db
    .selectFrom('eventIndicator as tag')
    .innerJoin('event', 'event.slug', 'tag.event')
    .where(
      sql<boolean>`(tag.model, tag.indicator) in (
        select * from unnest(${asked.map(([model]) => model)}::text[], ${asked.map(([, code]) => code)}::text[]))`,
    )
    .where('event.endsAt', '>=', now)
    .where(visibleTo(viewer))
    .where('event.status', '=', 'PUBLISHED')
    .selectAll('event')
    .select([
      'tag.model',
      'tag.indicator as code',
      isWanted.as('isWanted'),
      sql<number>`count(*) over (partition by tag.model, tag.indicator)`.as('total'),
      sql<number>`row_number() over (
        partition by tag.model, tag.indicator
        order by ${isWanted} desc, event.starts_at, event.slug)`.as('number'),
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
      return [key, connection(wanted, page, eventKey, its[0]?.total ?? 0)] as const
    }),
  )
}
