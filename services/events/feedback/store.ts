import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { storable } from '../../shared/texts.ts'
import { type Act, type Done, refused } from '../attendance/held.ts'
import { foldedBefore } from '../attendance/rules.ts'
import type { EventsDb } from '../database/tables.ts'
import { visibleTo } from '../event/store.ts'
import type { GiveFeedbackInput } from '../types.generated.ts'
import { blockAfter, faultOfAsking, isAsked } from './rules.ts'

/** In the order of ids drawn by lot. Serves Event.feedback. */
export async function feedbackOfEvents(db: EventsDb, events: readonly string[]) {
  const rows = await db.selectFrom('feedback').selectAll().where('event', 'in', events).orderBy('id').execute()
  return groupBy(rows, row => row.event)
}

/** `isAsked`, in SQL. */
const asked = sql<boolean>`coalesce(registration.heard, registration.status = 'REGISTERED')`

/** The events that somebody is asked about and has said nothing of. Serves Event.viewerMayGiveFeedback. */
export async function awaitingFeedback(db: EventsDb, personId: string, now: Date, events: readonly string[]) {
  const rows = await db
    .selectFrom('registration')
    .innerJoin('event', 'event.slug', 'registration.event')
    .select('registration.event')
    .where('registration.event', 'in', events)
    .where('registration.personId', '=', personId)
    .where(asked)
    .where('event.status', '=', 'PUBLISHED')
    .where('event.endsAt', '<=', now)
    .where('event.endsAt', '>', foldedBefore(now))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('feedbackGiver')
            .select('feedbackGiver.event')
            .whereRef('feedbackGiver.event', '=', 'registration.event')
            .where('feedbackGiver.personId', '=', personId),
        ),
      ),
    )
    .execute()
  return keyBy(rows, row => row.event)
}

/** Who came or, where that is not recorded, had a place. */
export async function askedAbout(db: EventsDb, event: string) {
  const rows = await db
    .selectFrom('registration')
    .select('personId')
    .distinct()
    .where('event', '=', event)
    .where(asked)
    .orderBy('personId')
    .execute()
  return rows.map(({ personId }) => personId)
}

/** Serves giveFeedback. That somebody answered is kept, and what was answered, and nothing that joins the two. */
export async function give(
  db: EventsDb,
  input: GiveFeedbackInput,
  { viewer, personId, at }: Act,
): Promise<Done<string>> {
  return await db.transaction().execute(async (trx): Promise<Done<string>> => {
    const event = await trx
      .selectFrom('event')
      .selectAll()
      .where('slug', '=', input.event)
      .where(visibleTo(viewer))
      // one after the other, so that each is counted into its block
      .forUpdate()
      .executeTakeFirst()
    if (!event) return refused({ word: 'notFound', field: 'event' })
    const fault = faultOfAsking(event, at)
    if (fault) return refused(fault)
    const held = await trx
      .selectFrom('registration')
      .select(['status', 'heard'])
      .where('event', '=', event.slug)
      .where('personId', '=', personId)
      .execute()
    if (!held.some(isAsked)) return refused({ word: 'cameNot', field: 'event' })
    const given = await trx
      .insertInto('feedbackGiver')
      .values({ event: event.slug, personId })
      .onConflict(conflict => conflict.doNothing())
      .returning('event')
      .executeTakeFirst()
    if (!given) return refused({ word: 'feedbackIsGiven', field: 'event' })
    const { useful, organised, included, liked, wished } = input
    const before = await trx
      .selectFrom('feedback')
      .select(eb => eb.fn.countAll<number>().as('answers'))
      .where('event', '=', event.slug)
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('feedback')
      .values({
        id: randomUUID(),
        event: event.slug,
        useful,
        organised,
        included,
        liked: storable(liked ?? '') || null,
        wished: storable(wished ?? '') || null,
        block: blockAfter(before.answers),
      })
      .execute()
    await recordChanges(trx, [
      {
        at,
        // the trail tells the moment: with a name beside it, a summary that grew would tell whose answer it was
        actor: null,
        action: 'giveFeedback',
        subjectType: 'Event',
        subjectId: event.slug,
        before: null,
        after: { event: event.slug },
        news: null,
      },
    ])
    return { done: event.slug }
  })
}
