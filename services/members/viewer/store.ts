import { sql } from 'kysely'
import { connection, keyAfter, momentIn, type Page, rowsToRead } from '../../shared/connection.ts'
import type { ActivityRow, MembersDb, NotificationRow } from '../database/tables.ts'
import { goesOnUntil } from '../network/store.ts'

export type TaskRow = { kind: 'FIND_JOINING_DATE' | 'NAME_ELECTED_CONTACT'; municipality: string; dueOn: string | null }

/** What a person was granted. Serves Query.account. */
export const grantsOfPerson = (db: MembersDb, personId: string) =>
  db
    .selectFrom('grant')
    .select(['role', 'municipality', 'network'])
    .where('personId', '=', personId)
    .orderBy('id')
    .execute()

type Covered = { keepsRoster: boolean; edits: readonly string[]; today: string }

/** What waits for somebody who keeps the roster, or edits these municipalities. Serves Viewer.tasks. */
export async function taskPage(db: MembersDb, { keepsRoster, edits, today }: Covered, page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  const undated = db
    .selectFrom('membership')
    .select(['municipality', sql<TaskRow['kind']>`'FIND_JOINING_DATE'`.as('kind')])
    .where('network', '=', 'CMARD')
    .where('joinedOn', 'is', null)
    .where(goesOnUntil(today))
    .where(sql<boolean>`${keepsRoster}::boolean`)
  const withoutElected = db
    .selectFrom('municipality')
    .select(['slug as municipality', sql<TaskRow['kind']>`'NAME_ELECTED_CONTACT'`.as('kind')])
    .where('slug', 'in', edits.length ? edits : [''])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('contact')
            .select('contact.id')
            .whereRef('contact.municipality', '=', 'municipality.slug')
            .where('contact.elected', '=', true)
            .where(({ eb, or }) => or([eb('contact.endsOn', 'is', null), eb('contact.endsOn', '>', today)])),
        ),
      ),
    )
  const tasks = db.selectFrom(undated.unionAll(withoutElected).as('task'))
  const rows = await tasks
    .select(['kind', 'municipality'])
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('kind', 'municipality'), '>', tuple(after?.[0] as TaskRow['kind'], after?.[1] ?? '')),
      ),
    )
    .orderBy('kind')
    .orderBy('municipality')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await tasks.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection<TaskRow>(
    rows.map(row => ({ ...row, dueOn: null })),
    page,
    row => [row.kind, row.municipality],
    count,
  )
}

/** Newest first, each with the news it is about. Serves Viewer.notifications. */
export async function notificationPage(db: MembersDb, personId: string, page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  const rows = await db
    .selectFrom('notification')
    .innerJoin('activity', 'activity.id', 'notification.activityId')
    .selectAll('activity')
    .select(['notification.id as notificationId', 'notification.createdAt', 'notification.readAt'])
    .where('notification.personId', '=', personId)
    .where('activity.takenBackAt', 'is', null)
    .$if(after !== undefined, query =>
      query.where(({ eb, or, and }) =>
        or([
          eb('notification.createdAt', '<', momentIn(after?.[0])),
          and([eb('notification.createdAt', '=', momentIn(after?.[0])), eb('notification.id', '>', after?.[1] ?? '')]),
        ]),
      ),
    )
    .orderBy('notification.createdAt', 'desc')
    .orderBy('notification.id')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await db
    .selectFrom('notification')
    .innerJoin('activity', 'activity.id', 'notification.activityId')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('notification.personId', '=', personId)
    .where('activity.takenBackAt', 'is', null)
    .executeTakeFirstOrThrow()
  const notifications = rows.map(
    ({ notificationId, createdAt, readAt, ...activity }): NotificationRow & { activity: ActivityRow } => ({
      id: notificationId,
      personId,
      activityId: activity.id,
      createdAt,
      readAt,
      activity,
    }),
  )
  return connection(notifications, page, row => [row.createdAt.toISOString(), row.id], count)
}
