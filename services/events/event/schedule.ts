import { randomUUID } from 'node:crypto'
import { type News, recordChanges } from '../../shared/changes.ts'
import { isTaken, isUnknownReference } from '../../shared/errors.ts'
import { firstAnswer, keepAnswer } from '../../shared/once.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { nobody, type Viewer } from '../../shared/viewer.ts'
import type { EventRow, EventSeriesRow, EventsDb } from '../database/tables.ts'
import { usualReminders } from '../reminder/rules.ts'
import { invitationTo, isWorthALetter } from '../reminder/notices.ts'
import { addressesFrom, addressOf } from './address.ts'
import { mayChangeSeries, type NewEvent } from './rules.ts'
import { addEvent, addParts, eventsBySlug, hostsOfSeries, type Parts, provinceOfGuests, seriesById } from './store.ts'
import { wallClock } from './time.ts'

const action = 'scheduleEvent'

/** `areTold`: whoever is invited hears of it by a letter of its own. */
type Telling = { areTold?: boolean }
type Scheduled = { event: EventRow; fault?: never } | { event?: never; fault: Fault }

/** Adds a faultless event with its commitments, its news and the answer to its key; the first event again for a key sent twice. */
export async function putIntoCalendar(
  db: EventsDb,
  personId: string,
  input: NewEvent,
  now: Date,
  telling: Telling = {},
): Promise<Scheduled> {
  const answered = async () => {
    const slug = await firstAnswer(db, personId, action, input.idempotencyKey)
    return slug === undefined ? undefined : (await eventsBySlug(db, [slug])).get(slug)
  }
  const first = await answered()
  if (first) return { event: first }

  try {
    return { event: await write(db, personId, input, now, telling) }
  } catch (error) {
    const fault = faultOfReference(error, input)
    if (fault) return { fault }
    const faster = isTaken(error, 'answer_pkey') ? await answered() : undefined
    if (faster) return { event: faster }
    throw error
  }
}

/** What an event names that does not exist, where the database refused it for that. */
export function faultOfReference(
  error: unknown,
  { hostMunicipality }: Pick<NewEvent, 'hostMunicipality'>,
): Fault | undefined {
  if (isUnknownReference(error, 'event_host_municipality_fkey'))
    return { word: 'unknownMunicipality', field: 'hostMunicipality', facts: { slug: hostMunicipality ?? '' } }
  if (isUnknownReference(error, 'event_series_id_fkey')) return { word: 'notFound', field: 'series' }
  if (isUnknownReference(error, 'event_invitation_municipality_fkey')) return { word: 'notFound', field: 'invited' }
  if (isUnknownReference(error, 'session_presenter_municipality_fkey')) return { word: 'notFound', field: 'sessions' }
  return undefined
}

/** Why somebody puts no event into this series. Of one that they may not see they do not hear. */
export async function faultOfSeries(db: EventsDb, viewer: Viewer, id: string): Promise<Fault | null> {
  if (!(await seriesById(db, viewer, [id])).has(id)) return { word: 'notFound', field: 'series' }
  return mayChangeSeries(viewer, await hostsOfSeries(db, id)) ? null : { word: 'notAllowed', field: 'series' }
}

async function write(db: EventsDb, personId: string, input: NewEvent, now: Date, { areTold = false }: Telling) {
  const row = rowOf(input, now)
  const addresses = addressesFrom(addressOf(row.title, row.kind, row.startsLocal), randomUUID().slice(0, 8))
  const parts = partsIn(input)
  return await inTransaction(db, async trx => {
    const event = await addEvent(trx, row, addresses)
    if (!event) throw new Error('No address was free.')
    await addParts(trx, event.slug, parts)
    await keepAnswer(trx, personId, action, input.idempotencyKey, event.slug, now)
    await recordChanges(trx, [
      {
        at: now,
        actor: personId,
        action,
        subjectType: 'Event',
        subjectId: event.slug,
        before: null,
        after: { ...recordOf(event), ...parts },
        news: await newsOf(trx, event, parts.commitments, await seriesOf(trx, event)),
        ...(areTold ? {} : invitationTo(event, parts.invited, now)),
      },
    ])
    return event
  })
}

/** Within the transaction of whoever schedules as a part of something else. */
const inTransaction = <Outcome>(db: EventsDb, work: (trx: EventsDb) => Promise<Outcome>) =>
  db.isTransaction ? work(db) : db.transaction().execute(work)

/** A faultless event as the calendar keeps it. */
export const rowOf = (input: NewEvent, now: Date): Omit<EventRow, 'slug'> => ({
  ...columnsOf(input),
  status: input.draft ? 'DRAFT' : 'PUBLISHED',
  cancellationReason: null,
  precision: 'TIME',
  formerTimes: [],
  recurrenceDay: null,
  organizer: null,
  source: null,
  invented: false,
  sequence: 0,
  createdAt: now,
  updatedAt: now,
  remindersSince: now,
})

/** What the audit keeps of an event: its link is for participants. */
export function recordOf(event: EventRow) {
  const { onlineUrl: _, ...record } = event
  return record
}

type Series = Pick<EventSeriesRow, 'id' | 'title'>

/** The series as everybody may see it: news tell no more. */
export const seriesOf = async (db: EventsDb, { seriesId }: Pick<EventRow, 'seriesId'>): Promise<Series | undefined> =>
  seriesId ? (await seriesById(db, nobody, [seriesId])).get(seriesId) : undefined

const told = (
  kind: string,
  { hostMunicipality: municipality, title: summary, slug, invented }: EventRow,
  commitments: readonly number[],
  series: Series | undefined,
): News => ({
  kind,
  municipality,
  summary,
  url: `/events/${slug}`,
  commitments: [...commitments],
  invented,
  ...(series && { partOf: { kind: 'SERIES', id: series.id, title: series.title } }),
})

export const isForEverybody = ({ status, audience }: Pick<EventRow, 'status' | 'audience'>) =>
  status === 'PUBLISHED' && audience === 'PUBLIC'

/** Everybody reads the news: an event that is not for everybody has none. */
export async function newsOf(trx: EventsDb, event: EventRow, commitments: readonly number[], series?: Series) {
  if (!isForEverybody(event)) return null
  const province = event.hostMunicipality ? null : await provinceOfGuests(trx, event.slug)
  return { ...told('EVENT_SCHEDULED', event, commitments, series), ...(province && { province }) }
}

/** What whoever follows an event's host, its commitments or its series hears of another time or place, and that it is off. */
export function newsOfChange(
  before: EventRow,
  after: EventRow,
  commitments: readonly number[],
  at: Date,
  series?: Series,
) {
  if (!isForEverybody(before) || after.audience !== 'PUBLIC') return null
  const isOff = after.status === 'CANCELLED'
  if (!isOff && !isWorthALetter(before, after, at)) return null
  return { ...told(isOff ? 'EVENT_CANCELLED' : 'EVENT_MOVED', after, commitments, series), isPrivate: true }
}

/** What its organisers say of an event, as its row keeps it. */
export function columnsOf(input: NewEvent) {
  const { kind, startsAt, endsAt, timeZone } = input
  const title = textsOf(input.title)
  const description = textsOf(input.description ?? [])
  const accessNotes = textsOf(input.accessNotes ?? [])
  const venue = storable(input.venue ?? '') || null
  const address = storable(input.address ?? '') || null
  return {
    title,
    description: Object.keys(description).length ? description : null,
    kind,
    startsAt,
    endsAt,
    timeZone,
    startsLocal: wallClock(startsAt, timeZone),
    endsLocal: wallClock(endsAt, timeZone),
    audience: input.audience ?? ('PUBLIC' as const),
    venue,
    address,
    accessNotes: Object.keys(accessNotes).length ? accessNotes : null,
    onlineUrl: input.onlineUrl ?? null,
    capacity: input.capacity ?? null,
    onlineCapacity: input.onlineCapacity ?? null,
    municipalityShare: input.municipalityShare ?? null,
    hostMunicipality: input.hostMunicipality ?? null,
    languages: [...(input.languages ?? [])],
    interpretation: [...(input.interpretation ?? [])],
    seriesId: input.series ?? null,
    reminders: [...(input.reminders ?? usualReminders)].sort((one, other) => other - one),
  }
}

export const partsIn = (input: NewEvent): Parts => ({
  commitments: [...(input.commitments ?? [])],
  indicators: [...(input.indicators ?? [])],
  invited: [...(input.invited ?? [])],
  materials: (input.materials ?? []).map(storable),
  sessions: [...(input.sessions ?? [])],
})
