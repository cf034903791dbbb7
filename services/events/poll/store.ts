import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import type { Viewer } from '../../shared/viewer.ts'
import { jsonb } from '../../shared/jsonb.ts'
import type { EventRow, EventsDb, PollOptionRow, PollRow, PollSheetRow, PollVoteRow } from '../database/tables.ts'
import { endingAfter, visibleTo } from '../event/store.ts'
import { type Busy, mostClashes } from './clashes.ts'

export const findPoll = (db: EventsDb, id: string) =>
  db.selectFrom('poll').selectAll().where('id', '=', id).executeTakeFirst()

/** Serves PollOption.attendedElsewhere. */
export async function pollsById(db: EventsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('poll').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

/** Serves Event.poll. */
export async function pollsOfEvents(db: EventsDb, events: readonly string[]) {
  const rows = await db.selectFrom('poll').selectAll().where('event', 'in', events).execute()
  return keyBy(rows, row => row.event ?? '')
}

/** One after the other at each poll: an answer and a decision do not pass each other. */
export const heldPoll = (trx: EventsDb, id: string) =>
  trx.selectFrom('poll').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Serves sendReminders. */
export const openPolls = (db: EventsDb, now: Date) =>
  db
    .selectFrom('poll')
    .selectAll()
    .where('event', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('closesAt', '>', now)
    .orderBy('closesAt')
    .execute()

const mostPolls = 50

type Concerned = { ofAll: boolean; municipalities: readonly string[]; now: Date }

/** Neither settled nor withdrawn, with a time that is still to come. Serves Query.polls. */
export async function pollsFor(db: EventsDb, { ofAll, municipalities, now }: Concerned) {
  if (!ofAll && municipalities.length === 0) return []
  return await db
    .selectFrom('poll')
    .selectAll('poll')
    .where('event', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('pollOption')
          .select('pollOption.id')
          .whereRef('pollOption.poll', '=', 'poll.id')
          .where('pollOption.startsAt', '>', now),
      ),
    )
    .$if(!ofAll, query =>
      query.where(({ eb, or, selectFrom }) =>
        or([
          eb('hostMunicipality', 'in', municipalities),
          eb('id', 'in', selectFrom('pollSheet').select('poll').where('municipality', 'in', municipalities)),
        ]),
      ),
    )
    .orderBy('closesAt')
    .orderBy('id')
    .limit(mostPolls)
    .execute()
}

/** Serves Poll.options. */
export async function optionsOfPolls(db: EventsDb, polls: readonly string[]) {
  const rows = await db
    .selectFrom('pollOption')
    .selectAll()
    .where('poll', 'in', polls)
    .orderBy('startsAt')
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.poll)
}

/** With the province of each, where it is known. Serves Poll.sheets and all figures of a poll. */
export async function sheetsOfPolls(db: EventsDb, polls: readonly string[]) {
  const rows = await db
    .selectFrom('pollSheet')
    .innerJoin('municipality', 'municipality.slug', 'pollSheet.municipality')
    .selectAll('pollSheet')
    .select('municipality.province')
    .where('poll', 'in', polls)
    .orderBy('pollSheet.municipality')
    .execute()
  return groupBy(rows, row => row.poll)
}

/** Serves all figures of a poll. */
export async function votesOfPolls(db: EventsDb, polls: readonly string[]) {
  const rows = await db.selectFrom('pollVote').selectAll().where('poll', 'in', polls).execute()
  return groupBy(rows, row => row.poll)
}

/** Proposed times, each with the events in the calendar at the same time. */
const withEvents = (db: EventsDb, options: readonly string[]) =>
  db
    .selectFrom('pollOption')
    .innerJoin('poll', 'poll.id', 'pollOption.poll')
    .innerJoin('event', join =>
      join
        .onRef('event.startsAt', '<', 'pollOption.endsAt')
        .on(({ ref }) => endingAfter(ref('pollOption.startsAt')))
        .on('event.status', '=', 'PUBLISHED')
        .on('event.precision', '=', 'TIME'),
    )
    .where('pollOption.id', 'in', options)
    // the event that the poll led to does not stand in its own way
    .where(({ eb, or }) => or([eb('poll.event', 'is', null), eb('poll.event', '<>', eb.ref('event.slug'))]))

export type Clash = { event: EventRow; municipalities: string[] }
/** Events at the same time that the reader may see, those first in which most of the municipalities asked take part. Serves PollOption.clashes. */
export async function clashesOfOptions(
  db: EventsDb,
  viewer: Viewer,
  options: readonly string[],
): Promise<Map<string, Clash[]>> {
  const rows = await withEvents(db, options)
    .where(visibleTo(viewer))
    .leftJoin('pollSheet as part', join =>
      join
        .onRef('part.poll', '=', 'poll.id')
        .on(({ eb, or, exists, selectFrom }) =>
          or([
            eb('part.municipality', '=', eb.ref('event.hostMunicipality')),
            exists(
              selectFrom('sessionPresenter')
                .select('sessionPresenter.session')
                .whereRef('sessionPresenter.event', '=', 'event.slug')
                .whereRef('sessionPresenter.municipality', '=', 'part.municipality'),
            ),
          ]),
        ),
    )
    .selectAll('event')
    .select([
      'pollOption.id as option',
      sql<string[]>`array_remove(array_agg(part.municipality order by part.municipality), null)`.as('municipalities'),
    ])
    .groupBy(['pollOption.id', 'event.slug'])
    .orderBy('pollOption.id')
    .orderBy(sql`count(part.municipality)`, 'desc')
    .orderBy('event.startsAt')
    .orderBy('event.slug')
    .execute()
  const clashes = rows.map(({ option, municipalities, ...event }) => ({ option, clash: { event, municipalities } }))
  const groups = groupBy(clashes, ({ option }) => option)
  return new Map([...groups].map(([option, its]) => [option, its.slice(0, mostClashes).map(({ clash }) => clash)]))
}

/** How many of the people who answered have a place at another event at that time. Serves PollOption.attendedElsewhere. */
export async function attendingElsewhere(db: EventsDb, options: readonly string[]) {
  const rows = await withEvents(db, options)
    .innerJoin('registration', join =>
      join.onRef('registration.event', '=', 'event.slug').on('registration.status', '=', 'REGISTERED'),
    )
    .innerJoin('pollSheet', join =>
      join.onRef('pollSheet.poll', '=', 'poll.id').onRef('pollSheet.answeredBy', '=', 'registration.personId'),
    )
    .select(['pollOption.id as option', sql<number>`count(distinct registration.person_id)::int`.as('people')])
    .groupBy('pollOption.id')
    .execute()
  return keyBy(rows, row => row.option)
}

/** Serves PollOption.viewerEvents. */
export async function ownEventsAt(db: EventsDb, personId: string, options: readonly string[]) {
  const rows = await withEvents(db, options)
    .innerJoin('registration', join =>
      join.onRef('registration.event', '=', 'event.slug').on('registration.status', '=', 'REGISTERED'),
    )
    .where('registration.personId', '=', personId)
    .selectAll('event')
    .select('pollOption.id as option')
    .orderBy('event.startsAt')
    .orderBy('event.slug')
    .execute()
  return groupBy(rows, row => row.option)
}

/** Addresses of the members of a network, as members told last. */
export async function membersOfNetwork(db: EventsDb, network: string) {
  const rows = await db
    .selectFrom('networkMember')
    .select('municipality')
    .where('network', '=', network)
    .orderBy('municipality')
    .execute()
  return rows.map(({ municipality }) => municipality)
}

/** Those of some municipalities that are on the roster, as members told last, each with its province. */
export const onRoster = (db: EventsDb, slugs: readonly string[]) =>
  db
    .selectFrom('networkMember')
    .innerJoin('municipality', 'municipality.slug', 'networkMember.municipality')
    .select(['municipality.slug as municipality', 'municipality.province'])
    .distinct()
    .where('networkMember.municipality', 'in', slugs)
    .orderBy('municipality.slug')
    .execute()

const mostBusy = 200

/** Events that the reader may see at any of these times, with who presents. Serves PollPreview. */
export async function eventsDuring(
  db: EventsDb,
  viewer: Viewer,
  times: readonly Pick<PollOptionRow, 'startsAt' | 'endsAt'>[],
): Promise<Busy[]> {
  if (times.length === 0) return []
  return await db
    .selectFrom('event')
    .selectAll('event')
    .select(({ selectFrom }) =>
      sql<string[]>`array(${selectFrom('sessionPresenter')
        .select('sessionPresenter.municipality')
        .whereRef('sessionPresenter.event', '=', 'event.slug')
        .where('sessionPresenter.municipality', 'is not', null)})`.as('presenting'),
    )
    .where('status', '=', 'PUBLISHED')
    .where('precision', '=', 'TIME')
    .where(visibleTo(viewer))
    .where(({ and, eb, or }) =>
      or(times.map(({ startsAt, endsAt }) => and([eb('startsAt', '<', endsAt), endingAfter(startsAt)]))),
    )
    .orderBy('startsAt')
    .orderBy('slug')
    .limit(mostBusy)
    .execute()
}

type NewPoll = { poll: PollRow; options: readonly PollOptionRow[]; asked: readonly string[] }

export async function addPoll(trx: EventsDb, { poll, options, asked }: NewPoll) {
  const added = await trx
    .insertInto('poll')
    .values({ ...poll, ...jsonOf(poll) })
    .returningAll()
    .executeTakeFirstOrThrow()
  await addOptions(trx, options)
  await trx
    .insertInto('pollSheet')
    .values(asked.map(municipality => ({ poll: poll.id, municipality, ...unanswered })))
    .execute()
  return added
}

const unanswered = { comment: null, answeredBy: null, answeredAt: null }

export async function keepVotes(trx: EventsDb, votes: readonly PollVoteRow[]) {
  await trx
    .insertInto('pollVote')
    .values(votes)
    .onConflict(conflict =>
      conflict.columns(['option', 'municipality']).doUpdateSet(({ ref }) => ({ answer: ref('excluded.answer') })),
    )
    .execute()
}

export async function keepSheet(
  trx: EventsDb,
  { poll, municipality, ...said }: Partial<PollSheetRow> & Pick<PollSheetRow, 'poll' | 'municipality'>,
) {
  await trx
    .updateTable('pollSheet')
    .set(said)
    .where('poll', '=', poll)
    .where('municipality', '=', municipality)
    .execute()
}

export const addOptions = (trx: EventsDb, options: readonly PollOptionRow[]) =>
  trx.insertInto('pollOption').values(options).execute()

const jsonColumns = ['title', 'description', 'accessNotes', 'withdrawalReason'] as const

const jsonOf = (columns: Partial<PollRow>) =>
  Object.fromEntries(
    jsonColumns.filter(name => columns[name] !== undefined).map(name => [name, jsonb(columns[name])]),
  ) as Partial<Pick<PollRow, (typeof jsonColumns)[number]>>

export const keepPoll = (trx: EventsDb, id: string, said: Partial<Omit<PollRow, 'id'>>) =>
  trx
    .updateTable('poll')
    .set({ ...said, ...jsonOf(said) })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
