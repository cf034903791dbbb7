import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { EventSessionRow, EventsDb, SessionPresenterRow } from '../database/tables.ts'
import type { NewSession } from './rules.ts'

/** Serves Event.sessions. */
export async function sessionsOfEvents(db: EventsDb, slugs: readonly string[]) {
  const rows = await db.selectFrom('eventSession').selectAll().where('event', 'in', slugs).orderBy('position').execute()
  return groupBy(rows, row => row.event)
}

/** Serves EventSession.presenters. */
export async function presentersOfSessions(db: EventsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('sessionPresenter')
    .selectAll()
    .where('session', 'in', ids)
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.session)
}

/** The programmes of events, as their organisers gave them. */
export async function programmesOf(db: EventsDb, events: readonly string[]): Promise<Map<string, NewSession[]>> {
  const sessions = await sessionsOfEvents(db, events)
  const ids = [...sessions.values()].flat().map(({ id }) => id)
  const presenters = ids.length > 0 ? await presentersOfSessions(db, ids) : new Map()
  const asGiven = ({ id, title, startsAt, endsAt, room }: EventSessionRow): NewSession => ({
    title: Object.entries(title).map(([lang, text]) => ({ lang, text })),
    startsAt,
    endsAt,
    room,
    presenters: (presenters.get(id) ?? []).map(({ name, municipality, affiliation }: SessionPresenterRow) => ({
      name,
      municipality,
      affiliation,
    })),
  })
  return new Map([...sessions].map(([event, its]) => [event, its.map(asGiven)]))
}

export async function addSessions(trx: EventsDb, event: string, sessions: readonly NewSession[]) {
  if (sessions.length === 0) return
  const rows = sessions.map((session, position) => ({ ...session, id: randomUUID(), position }))
  await trx
    .insertInto('eventSession')
    .values(
      rows.map(({ id, title, startsAt, endsAt, room, position }) => ({
        id,
        event,
        title: sql`${JSON.stringify(textsOf(title))}::jsonb` as never,
        startsAt: startsAt ?? null,
        endsAt: endsAt ?? null,
        room: storable(room ?? '') || null,
        position,
      })),
    )
    .execute()
  const presenters = rows.flatMap(({ id: session, presenters: people }) =>
    (people ?? []).map(({ name, municipality, affiliation }, position) => ({
      session,
      event,
      name: storable(name),
      municipality: municipality ?? null,
      affiliation: storable(affiliation ?? '') || null,
      position,
    })),
  )
  if (presenters.length > 0) await trx.insertInto('sessionPresenter').values(presenters).execute()
}

export async function removeSessions(trx: EventsDb, event: string) {
  await trx.deleteFrom('sessionPresenter').where('event', '=', event).execute()
  await trx.deleteFrom('eventSession').where('event', '=', event).execute()
}
