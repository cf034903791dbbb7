import { isDeepStrictEqual } from 'node:util'
import { type Change, recordChanges } from '../../shared/changes.ts'
import { inTurn } from '../../shared/in-turn.ts'
import type { Texts } from '../../shared/language.ts'
import { textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { EventRow, EventsDb } from '../database/tables.ts'
import { faultOfFewerPlaces, fitPlaces, heldEvent, noticesToRegistered } from '../registration/store.ts'
import { changedOccasion, invitationTo, isWorthALetter, occasionOf } from '../reminder/notices.ts'
import { formerTimesAfter, isMoved, type Move, sessionsAfter, timesAfter } from './move.ts'
import {
  faultOfCancelling,
  faultOfChanging,
  faultOfDiscarding,
  faultsOfEvent,
  faultsOfReason,
  mayScheduleEvent,
  type NewEvent,
} from './rules.ts'
import {
  columnsOf,
  faultOfReference,
  isForEverybody,
  newsOf,
  newsOfChange,
  partsIn,
  recordOf,
  seriesOf,
} from './schedule.ts'
import {
  hasPublicDate,
  leaveSeries,
  type Parts,
  partsOf,
  removeEvent,
  replaceParts,
  visibleTo,
  writeEvent,
} from './store.ts'

type Refused = { event?: never; faults: Fault[] }
type Written = { event: EventRow; faults?: never } | Refused
export type Act = { viewer: Viewer; personId: string; at: Date }
/** Undefined stays as it is. */
export type Changes = Move & { [Field in keyof NewEvent]?: NewEvent[Field] | null | undefined }

const refused = (...faults: Fault[]): Written => ({ faults })

/** Does something to an event, which nobody registers for meanwhile; whoever may not see it does not hear of it. */
async function hold(
  db: EventsDb,
  slug: string,
  { viewer }: Act,
  work: (trx: EventsDb, event: EventRow) => Promise<Written>,
): Promise<Written> {
  return await inTurn(slug, () =>
    db.transaction().execute(async trx => {
      const event = await heldEvent(trx, slug).where(visibleTo(viewer)).executeTakeFirst()
      if (!event) return refused({ word: 'notFound', field: 'event' })
      if (!mayScheduleEvent(viewer, event.hostMunicipality)) return refused({ word: 'notAllowed', field: null })
      return await work(trx, event)
    }),
  )
}

const faultOfRevision = ({ sequence }: EventRow, revision: number): Fault | null =>
  sequence === revision ? null : { word: 'eventChangedMeanwhile', field: 'revision', facts: { revision: sequence } }

/** Serves changeEvent. */
export async function change(
  db: EventsDb,
  { slug, revision, changes }: { slug: string; revision: number; changes: Changes },
  act: Act,
): Promise<Written> {
  let wanted: NewEvent | undefined
  try {
    return await hold(db, slug, act, async (trx, before) => {
      const fault = faultOfChanging(before) ?? faultOfRevision(before, revision)
      if (fault) return refused(fault)
      const parts = await partsOf(trx, slug)
      const { content, faults } = contentAfter(before, parts, changes)
      wanted = content
      if (faults.length > 0) return refused(...faults)
      const wrong = faultsOfChange(before, content, act)
      if (wrong.length > 0) return refused(...wrong)
      return await write(trx, { before, parts }, content, act)
    })
  } catch (error) {
    const fault = wanted && faultOfReference(error, wanted)
    if (fault) return refused(fault)
    throw error
  }
}

export function faultsOfChange(before: EventRow, content: NewEvent, { viewer, at }: Act): Fault[] {
  if (!mayScheduleEvent(viewer, content.hostMunicipality)) return [{ word: 'notAllowed', field: 'hostMunicipality' }]
  if (isMoved(before, content) && before.endsAt <= at) return [{ word: 'eventIsOver', field: 'startsAt' }]
  return faultsOfEvent(content, at)
}

type Held = { before: EventRow; parts: Parts }

/** An event that is held, made into another that has no fault; null where it is that already. `moved` are those who get a place by it. */
export async function rewrite(
  trx: EventsDb,
  { before, parts }: Held,
  content: NewEvent,
  { personId, at }: Act,
  action: 'changeEvent' | 'changeSeries',
) {
  const columns = columnsOf(content)
  const partsAfter = partsIn(content)
  const hasSameParts = comparable(parts) === comparable(partsAfter)
  if (hasSameParts && isDeepStrictEqual({ ...before, ...columns }, before)) return null

  if (columns.seriesId !== before.seriesId) await leaveSeries(trx, before.slug)
  const event = await writeEvent(trx, before.slug, {
    ...columns,
    formerTimes: formerTimesAfter(before, columns, at),
    sequence: before.sequence + 1,
    updatedAt: at,
    ...(holdsAnew(before, columns) && { remindersSince: at }),
    // the rule of one series says nothing in another
    ...(columns.seriesId !== before.seriesId && { recurrenceDay: null }),
  })
  if (!hasSameParts) await replaceParts(trx, event.slug, partsAfter)
  return { event, partsAfter, moved: await fitPlaces(trx, event, { personId, at }, action) }
}

async function write(trx: EventsDb, { before, parts }: Held, content: NewEvent, act: Act): Promise<Written> {
  const fault = await faultOfFewerPlaces(trx, before.slug, columnsOf(content))
  if (fault) return refused(fault)
  const written = await rewrite(trx, { before, parts }, content, act, 'changeEvent')
  if (!written) return { event: before }
  const { event, partsAfter, moved } = written
  const ofSeries = await changesOfSeries(trx, before, event, act)
  const news = newsOfChange(before, event, partsAfter.commitments, act.at, await seriesOf(trx, event))
  await recordChanges(trx, [
    {
      ...changeOf('changeEvent', before, event, act),
      before: { ...recordOf(before), ...parts },
      after: { ...recordOf(event), ...partsAfter },
      news,
      ...(event.audience !== 'PUBLIC'
        ? { takesBack: ['scheduleEvent', 'publishEvent', 'changeEvent'] }
        : news && { takesBack: ['changeEvent'] }),
      ...(await lettersOf(
        trx,
        { before, invitedBefore: parts.invited },
        { event, invited: partsAfter.invited },
        act.at,
      )),
    },
    ...moved,
    ...ofSeries,
    ...(await opening(trx, before, event, partsAfter.commitments, act)),
  ])
  return { event }
}

/** An event that everybody may know of from now on is published to them: news of its own, which a later change does not take back. */
async function opening(trx: EventsDb, before: EventRow, event: EventRow, commitments: readonly number[], act: Act) {
  if (isForEverybody(before) || !isForEverybody(event)) return []
  const change: Change = {
    ...changeOf('publishEvent', before, event, act),
    before: { audience: before.audience },
    after: { audience: event.audience },
    news: await newsOf(trx, event, commitments, await seriesOf(trx, event)),
  }
  return [change]
}

/** Acts whose news are of a whole series. */
export const newsOfSeries = ['scheduleSeries', 'publishSeries', 'changeSeries']

/** The news of a series are of all its dates: they hold while one of them is everybody's. */
async function changesOfSeries(trx: EventsDb, { seriesId, audience }: EventRow, after: EventRow, act: Act) {
  const isLess = after.audience !== 'PUBLIC' || after.seriesId !== seriesId
  if (!seriesId || audience !== 'PUBLIC' || !isLess || (await hasPublicDate(trx, seriesId))) return []
  const change: Change = {
    ...changeOf('changeEvent', after, after, act),
    subjectType: 'EventSeries',
    subjectId: seriesId,
    before: { isPublic: true },
    after: { isPublic: false },
    takesBack: newsOfSeries,
  }
  return [change]
}

/** Another time, or another schedule of reminders. */
const holdsAnew = (before: EventRow, after: Pick<EventRow, 'startsAt' | 'endsAt' | 'reminders'>) =>
  isMoved(before, after) || !isDeepStrictEqual(before.reminders, after.reminders)

/** Who is written to about a change: people with a place where time or place are others, and whoever is invited by it. */
async function lettersOf(
  trx: EventsDb,
  { before, invitedBefore }: { before: EventRow; invitedBefore: readonly string[] },
  { event, invited }: { event: EventRow; invited: readonly string[] },
  at: Date,
) {
  const { notices = [] } = invitationTo(event, newlyInvited(invitedBefore, invited), at)
  if (isWorthALetter(before, event, at)) notices.push(...(await noticesToRegistered(trx, 'EVENT_MOVED', event.slug)))
  return notices.length > 0 ? { notices, occasions: [changedOccasion(before, event)] } : {}
}

/** Whom nobody has invited before. */
export const newlyInvited = (before: readonly string[], after: readonly string[]) =>
  after.filter(slug => !before.includes(slug))

/** Parts are the same where they say the same; what is not said is not said, and not all of them have an order. */
const comparable = ({ commitments, indicators, invited, ...ordered }: Parts) => {
  const sorted = [commitments, indicators, invited].map(each => each.map(String).sort())
  return JSON.stringify([sorted, ordered], (_, value: unknown) => value ?? undefined)
}

/** What an event cannot be without: nobody takes it away. */
const needed = new Set(['title', 'kind', 'startsAt', 'endsAt', 'timeZone', 'audience'])

/** The event as it would be. */
export function contentAfter(before: EventRow, parts: Parts, changes: Changes): { content: NewEvent; faults: Fault[] } {
  const given = Object.fromEntries(
    Object.entries(changes).filter(([field, value]) => value !== undefined && !(value === null && needed.has(field))),
  ) as Partial<NewEvent>
  const { times, faults } = timesAfter(before, changes)
  const { seriesId: series, title, description, accessNotes, ...columns } = before
  const content = {
    ...columns,
    ...parts,
    series,
    title: entriesOf(title),
    description: entriesOf(description),
    accessNotes: entriesOf(accessNotes),
    sessions: sessionsAfter(parts.sessions, before, times),
    ...given,
    ...times,
  }
  return { content, faults }
}

const entriesOf = (texts: Texts | null) => Object.entries(texts ?? {}).map(([lang, text]) => ({ lang, text }))

/** Serves publishEvent. */
export async function publish(
  db: EventsDb,
  { slug, revision }: { slug: string; revision: number },
  act: Act,
): Promise<Written> {
  return await hold(db, slug, act, async (trx, before) => {
    if (before.status === 'PUBLISHED') return { event: before }
    const fault = faultOfChanging(before) ?? faultOfRevision(before, revision)
    if (fault) return refused(fault)
    const event = await writePublished(trx, before, act.at)
    const { commitments, invited } = await partsOf(trx, slug)
    await recordChanges(trx, [
      {
        ...changeOf('publishEvent', before, event, act),
        news: await newsOf(trx, event, commitments, await seriesOf(trx, event)),
        ...invitationTo(event, invited, act.at),
      },
    ])
    return { event }
  })
}

export const writePublished = (trx: EventsDb, { slug, sequence }: EventRow, at: Date) =>
  writeEvent(trx, slug, { status: 'PUBLISHED', sequence: sequence + 1, updatedAt: at, remindersSince: at })

/** Serves discardEvent: nobody but its organisers has seen the draft, and nothing but the trail remembers it. */
export async function discard(
  db: EventsDb,
  { slug, revision }: { slug: string; revision: number },
  act: Act,
): Promise<Written> {
  return await hold(db, slug, act, async (trx, before) => {
    const fault = faultOfDiscarding(before) ?? faultOfRevision(before, revision)
    if (fault) return refused(fault)
    const parts = await partsOf(trx, slug)
    await removeEvent(trx, slug)
    const change = changeOf('discardEvent', before, before, act)
    await recordChanges(trx, [{ ...change, before: { ...recordOf(before), ...parts }, after: { discarded: true } }])
    return { event: before }
  })
}

/** Serves cancelEvent. Those who are registered keep their entry, so that they see what became of it. */
export async function cancel(
  db: EventsDb,
  { slug, reason }: { slug: string; reason: readonly { lang: string; text: string }[] | null | undefined },
  act: Act,
): Promise<Written> {
  return await hold(db, slug, act, async (trx, before) => {
    if (before.status === 'CANCELLED') return { event: before }
    const fault = faultOfCancelling(before, act.at)
    const faults = fault ? [fault] : faultsOfReason(reason)
    if (faults.length > 0) return refused(...faults)
    const event = await writeCancelled(trx, before, reason, act.at)
    const notices = await noticesToRegistered(trx, 'EVENT_CANCELLED', slug)
    const { commitments } = await partsOf(trx, slug)
    await recordChanges(trx, [
      {
        ...changeOf('cancelEvent', before, event, act),
        news: newsOfChange(before, event, commitments, act.at, await seriesOf(trx, event)),
        takesBack: ['scheduleEvent', 'publishEvent', 'changeEvent'],
        notices,
        occasions: [occasionOf(event)],
        withdraws: [{ about: slug, person: null }],
      },
    ])
    return { event }
  })
}

export async function writeCancelled(
  trx: EventsDb,
  { slug, sequence }: EventRow,
  reason: readonly { lang: string; text: string }[] | null | undefined,
  at: Date,
) {
  const words = textsOf(reason ?? [])
  const cancellationReason = Object.keys(words).length > 0 ? words : null
  return await writeEvent(trx, slug, { status: 'CANCELLED', cancellationReason, sequence: sequence + 1, updatedAt: at })
}

export const changeOf = (action: string, before: EventRow, after: EventRow, { personId, at }: Act) => ({
  at,
  actor: personId,
  action,
  subjectType: 'Event',
  subjectId: after.slug,
  before: recordOf(before),
  after: recordOf(after),
  news: null,
})
