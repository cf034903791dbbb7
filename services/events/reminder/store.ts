import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { EventRow, EventsDb } from '../database/tables.ts'
import { standingsAt } from '../registration/store.ts'
import { noticeToPerson, occasionOf } from './notices.ts'
import { dueReminder, hoursAround, longestAhead } from './rules.ts'

/** How many people were reminded of an event as it stands, and when. Serves Event.reminders. */
export async function sentReminders(db: EventsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('eventReminder')
    .innerJoin('event', join =>
      join.onRef('event.slug', '=', 'eventReminder.event').onRef('event.startsAt', '=', 'eventReminder.startsAt'),
    )
    .select(({ fn }) => [
      'eventReminder.event',
      'eventReminder.hoursBefore',
      fn.min('eventReminder.remindedAt').as('sentAt'),
      fn.countAll<number>().as('sentCount'),
    ])
    .where('eventReminder.event', 'in', slugs)
    .groupBy(['eventReminder.event', 'eventReminder.hoursBefore'])
    .execute()
  return groupBy(rows, row => row.event)
}

/** Writes to everybody with a place who is to be reminded now, and keeps that they were. Serves sendReminders. */
export async function remindOfEvents(db: EventsDb, now: Date) {
  let reminded = 0
  for (const slug of await eventsToRemindOf(db, now)) reminded += await remindOf(db, slug, now)
  return reminded
}

/** Events with a reminder that is due and somebody who has not had it. Asked each minute: what was sent is not looked at again. */
async function eventsToRemindOf(db: EventsDb, now: Date) {
  const begins = sql<Date>`${now}::timestamptz + make_interval(hours => event.reminders[1] + ${hoursAround})`
  const events = await db
    .selectFrom('event')
    .select(['slug', 'startsAt', 'startsLocal', 'timeZone', 'status', 'precision', 'reminders', 'remindersSince'])
    .where('status', '=', 'PUBLISHED')
    .where('precision', '=', 'TIME')
    .where('startsAt', '>', now)
    .where('startsAt', '<', new Date(now.getTime() + longestAhead))
    // the first of a schedule is the longest one
    .where('startsAt', '<', begins)
    .execute()
  const due = events.flatMap(event => {
    const reminder = dueReminder(event, now)
    if (!reminder) return []
    return [
      {
        event: event.slug,
        starts_at: event.startsAt,
        hours_before: reminder.hoursBefore,
        due_at: reminder.dueAt,
      },
    ]
  })
  if (due.length === 0) return []
  type Due = { event: string; startsAt: Date; hoursBefore: number; dueAt: Date }
  const rows = await db
    .selectFrom(
      sql<Due>`jsonb_to_recordset(${JSON.stringify(due)}::jsonb)`.as<'due'>(
        sql`due(event text, starts_at timestamptz, hours_before integer, due_at timestamptz)`,
      ),
    )
    .innerJoin('registration', 'registration.event', 'due.event')
    .select('due.event')
    .distinct()
    .where('registration.status', '=', 'REGISTERED')
    .whereRef('registration.standsSince', '<=', 'due.dueAt')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('eventReminder')
            .select('eventReminder.event')
            .whereRef('eventReminder.event', '=', 'due.event')
            .whereRef('eventReminder.personId', '=', 'registration.personId')
            .whereRef('eventReminder.startsAt', '=', 'due.startsAt')
            .whereRef('eventReminder.hoursBefore', '=', 'due.hoursBefore'),
        ),
      ),
    )
    .orderBy('due.event')
    .execute()
  return rows.map(({ event }) => event)
}

async function remindOf(db: EventsDb, slug: string, now: Date) {
  return await db.transaction().execute(async trx => {
    // whoever moves, cancels or gives up meanwhile comes before or after
    const event = await trx.selectFrom('event').selectAll().where('slug', '=', slug).forUpdate().executeTakeFirst()
    const due = event && dueReminder(event, now)
    if (!due) return 0
    const people = await keepReminded(trx, event, due, now)
    if (people.length === 0) return 0
    const standings = await standingsAt(
      trx,
      [slug],
      people.map(({ personId }) => personId),
    )
    await recordChanges(trx, [
      {
        at: now,
        actor: null,
        action: 'sendReminders',
        subjectType: 'Event',
        subjectId: slug,
        before: null,
        after: { hoursBefore: due.hoursBefore, people: people.length },
        news: null,
        occasions: [occasionOf(event)],
        notices: people.map(({ personId }) => noticeToPerson('EVENT_REMINDER', { event: slug, personId }, standings)),
      },
    ])
    return people.length
  })
}

/** Those with a place since before it was due, who have not been reminded of this start at this time. */
const keepReminded = (
  trx: EventsDb,
  { slug, startsAt }: EventRow,
  { hoursBefore, dueAt }: { hoursBefore: number; dueAt: Date },
  now: Date,
) =>
  trx
    .insertInto('eventReminder')
    .columns(['event', 'personId', 'startsAt', 'hoursBefore', 'remindedAt'])
    .expression(eb =>
      eb
        .selectFrom('registration')
        .select([
          'event',
          'personId',
          sql<Date>`${startsAt}::timestamptz`.as('startsAt'),
          sql<number>`${hoursBefore}::integer`.as('hoursBefore'),
          sql<Date>`${now}::timestamptz`.as('remindedAt'),
        ])
        .where('event', '=', slug)
        .where('status', '=', 'REGISTERED')
        .where('standsSince', '<=', dueAt)
        .orderBy('arrived'),
    )
    .onConflict(conflict => conflict.doNothing())
    .returning('personId')
    .execute()
