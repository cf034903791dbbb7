import { randomUUID } from 'node:crypto'
import { recordChanges } from '../../shared/changes.ts'
import { isTaken, isUnknownReference } from '../../shared/errors.ts'
import { foldedTexts } from '../../shared/language.ts'
import { firstAnswer, keepAnswer } from '../../shared/once.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { EventRow, EventsDb } from '../database/tables.ts'
import { addressesFrom, addressOf } from './address.ts'
import type { NewEvent } from './rules.ts'
import { addEvent, addEventCommitments, addEventIndicators, eventsBySlug } from './store.ts'
import { wallClock } from './time.ts'

const action = 'scheduleEvent'

type Scheduled = { event: EventRow; fault?: never } | { event?: never; fault: Fault }

/** Adds a faultless event with its commitments, its news and the answer to its key; the first event again for a key sent twice. */
export async function putIntoCalendar(db: EventsDb, personId: string, input: NewEvent, now: Date): Promise<Scheduled> {
  const answered = async () => {
    const slug = await firstAnswer(db, personId, action, input.idempotencyKey)
    return slug === undefined ? undefined : (await eventsBySlug(db, [slug])).get(slug)
  }
  const first = await answered()
  if (first) return { event: first }

  try {
    return { event: await write(db, personId, input, now) }
  } catch (error) {
    if (isUnknownReference(error, 'event_host_municipality_fkey'))
      return {
        fault: {
          word: 'unknownMunicipality',
          field: 'hostMunicipality',
          facts: { slug: input.hostMunicipality ?? '' },
        },
      }
    if (isUnknownReference(error, 'event_series_id_fkey')) return { fault: { word: 'notFound', field: 'series' } }
    const faster = isTaken(error, 'answer_pkey') ? await answered() : undefined
    if (faster) return { event: faster }
    throw error
  }
}

async function write(db: EventsDb, personId: string, input: NewEvent, now: Date) {
  const row = rowOf(input, now)
  const addresses = addressesFrom(addressOf(row.title, row.kind, row.startsLocal), randomUUID().slice(0, 8))
  const commitments = [...(input.commitments ?? [])]
  const indicators = [...(input.indicators ?? [])]
  return await db.transaction().execute(async trx => {
    const event = await addEvent(trx, row, addresses)
    if (!event) throw new Error('No address was free.')
    await addEventCommitments(trx, event.slug, commitments)
    await addEventIndicators(trx, event.slug, indicators)
    await keepAnswer(trx, personId, action, input.idempotencyKey, event.slug, now)
    const { searchText: _, onlineUrl: __, ...after } = event
    await recordChanges(trx, [
      {
        at: now,
        actor: personId,
        action,
        subjectType: 'Event',
        subjectId: event.slug,
        before: null,
        after: { ...after, commitments, indicators },
        news: {
          kind: 'EVENT_SCHEDULED',
          municipality: event.hostMunicipality,
          summary: event.title,
          url: `/events/${event.slug}`,
          commitments,
          invented: event.invented,
        },
      },
    ])
    return event
  })
}

function rowOf(input: NewEvent, now: Date): Omit<EventRow, 'slug'> {
  const { kind, startsAt, endsAt, timeZone } = input
  const title = textsOf(input.title)
  const description = textsOf(input.description ?? [])
  const venue = storable(input.venue ?? '') || null
  return {
    title,
    description: Object.keys(description).length ? description : null,
    kind,
    status: 'PUBLISHED',
    startsAt,
    endsAt,
    precision: 'TIME',
    timeZone,
    startsLocal: wallClock(startsAt, timeZone),
    endsLocal: wallClock(endsAt, timeZone),
    venue,
    onlineUrl: input.onlineUrl ?? null,
    capacity: input.capacity ?? null,
    organizer: null,
    hostMunicipality: input.hostMunicipality ?? null,
    languages: [...(input.languages ?? [])],
    seriesId: input.series ?? null,
    source: null,
    invented: false,
    sequence: 0,
    createdAt: now,
    updatedAt: now,
    searchText: foldedTexts(title, description, { venue: venue ?? '' }),
  }
}
