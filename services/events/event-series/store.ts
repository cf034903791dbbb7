import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { type Change, type News, type Notice, recordChanges, type Withdrawal } from '../../shared/changes.ts'
import { inTurn } from '../../shared/in-turn.ts'
import { jsonb } from '../../shared/jsonb.ts'
import type { Texts } from '../../shared/language.ts'
import { keepAnswer } from '../../shared/once.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { Attendance, EventRow, EventSeriesRow, EventsDb, StoredRegistration } from '../database/tables.ts'
import { addressesFrom, addressOf } from '../event/address.ts'
import {
  type Act as ChangeAct,
  changeOf,
  newlyInvited,
  newsOfSeries,
  rewrite,
  writeCancelled,
  writePublished,
} from '../event/change.ts'
import {
  changedOccasion,
  invitationTo,
  isWorthALetter,
  noticeToPerson,
  occasionOf,
  type Standings,
} from '../reminder/notices.ts'
import { mayScheduleEvent, waysOf } from '../event/rules.ts'
import { faultOfReference, isForEverybody, newsOf, newsOfChange, partsIn, recordOf, rowOf } from '../event/schedule.ts'
import { addEvent, addParts, hasPublicDate, type Parts, partsOfEvents, visibleTo } from '../event/store.ts'
import { allowedAt, statusOfNext, type Wishes, wayFor } from '../registration/rules.ts'
import {
  needsOf,
  noticesToRegistered,
  registrationsFor,
  standing,
  standingsAt,
  takenOfEvents,
} from '../registration/store.ts'
import { type Planned, plannedChange, type Wish } from './change.ts'
import { datesToCome, revisionOf } from './rules.ts'
import type { NewDate } from './schedule.ts'

type Act = { personId: string; at: Date; key?: string | null | undefined }

const mostListed = 100

/** Serves EventSeries.dates: those that somebody may see, and no draft. */
export const datesOfSeries = (db: EventsDb, viewer: Viewer, ids: readonly string[]) =>
  listedOfSeries(db, viewer, ids, '<>')

/** Serves EventSeries.drafts. */
export const draftsOfSeries = (db: EventsDb, viewer: Viewer, ids: readonly string[]) =>
  listedOfSeries(db, viewer, ids, '=')

async function listedOfSeries(db: EventsDb, viewer: Viewer, ids: readonly string[], toDraft: '=' | '<>') {
  const numbered = db
    .selectFrom('event')
    .selectAll()
    .select(sql<number>`row_number() over (partition by series_id order by starts_at, slug)`.as('number'))
    .where('seriesId', 'in', ids)
    .where(visibleTo(viewer))
    .where('status', toDraft, 'DRAFT')
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('number', '<=', mostListed)
    .orderBy('startsAt')
    .orderBy('slug')
    .execute()
  return groupBy(rows, row => row.seriesId ?? '')
}

/** Serves EventSeries.revision: of all dates, whoever asks. */
export async function revisionsOfSeries(db: EventsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('eventSeries')
    .leftJoin('event', 'event.seriesId', 'eventSeries.id')
    .select(({ ref }) => [
      'eventSeries.id',
      sql<number>`${ref('eventSeries.leftRevisions')} + coalesce(sum(${ref('event.sequence')} + 1), 0)::integer`.as(
        'revision',
      ),
    ])
    .where('eventSeries.id', 'in', ids)
    .groupBy('eventSeries.id')
    .execute()
  return keyBy(rows, row => row.id)
}

/** Serves scheduleSeries: the series with all of its events, in one transaction. */
export async function addSeries(
  db: EventsDb,
  { title, recurrence, events }: Omit<EventSeriesRow, 'id'> & { events: readonly NewDate[] },
  { personId, at, key }: Act,
): Promise<EventSeriesRow> {
  return await db.transaction().execute(async trx => {
    const series = await trx
      .insertInto('eventSeries')
      .values({ id: randomUUID(), title: jsonb(title), recurrence: recurrence && jsonb(recurrence) })
      .returningAll()
      .executeTakeFirstOrThrow()
    const added: EventRow[] = []
    for (const input of events) {
      const row = { ...rowOf({ ...input, series: series.id }, at), recurrenceDay: input.recurrenceDay }
      const addresses = addressesFrom(addressOf(row.title, row.kind, row.startsLocal), randomUUID().slice(0, 8))
      const event = await addEvent(trx, row, addresses)
      if (!event) throw new Error('No address was free.')
      await addParts(trx, event.slug, partsIn(input))
      added.push(event)
    }
    await keepAnswer(trx, personId, 'scheduleSeries', key, series.id, at)
    const [first] = added
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'scheduleSeries',
        subjectType: 'EventSeries',
        subjectId: series.id,
        before: null,
        after: {
          title,
          hostMunicipality: first?.hostMunicipality ?? null,
          dates: added.map(event => toldInTrail(event, partsIn(events[0]!))),
        },
        // one piece of news for all of its dates
        news: ofWhole(
          series,
          first ? await newsOf(trx, { ...first, title }, events[0]?.commitments ?? [], series) : null,
        ),
        ...invitationToSeries(series.id, added, events[0]?.invited ?? [], at),
      },
    ])
    return series
  })
}

const ofWhole = ({ id, title: summary }: EventSeriesRow, news: News | null) =>
  news && { ...news, summary, url: `/events/series/${id}` }

/** One piece of news for all dates that are off, or have another time or place. */
function newsOfDates(series: EventSeriesRow, written: readonly Written[], at: Date) {
  const news = written.flatMap(
    ({ before, event, partsAfter }) => newsOfChange(before, event, partsAfter.commitments, at, series) ?? [],
  )
  return ofWhole(series, news.find(({ kind }) => kind === 'EVENT_MOVED') ?? news[0] ?? null)
}

/** One invitation for all dates that are still to come. */
function invitationToSeries(id: string, all: readonly EventRow[], invited: readonly string[], at: Date) {
  const dates = all.filter(({ endsAt, status }) => endsAt > at && status === 'PUBLISHED')
  const [first, ...others] = dates
  if (first && others.length === 0) return invitationTo(first, invited, at)
  const { notices } = first ? invitationTo(first, invited, at) : {}
  if (!notices) return {}
  const whole = { about: id, url: `/events/series/${id}`, occasions: dates.map(({ slug }) => slug) }
  return { occasions: dates.map(occasionOf), notices: notices.map(notice => ({ ...notice, ...whole })) }
}

type Changing = {
  series: EventSeriesRow
  revision: number
  title: Texts | null
  slugs: ReadonlySet<string>
  wish: Wish
}
type Changed = { dates: EventRow[]; faults?: never } | { dates?: never; faults: Fault[] }

/** Serves changeSeries: all of these dates or none, and none where another's change came between. */
export async function changeDates(
  db: EventsDb,
  { series, revision, title, slugs, wish }: Changing,
  act: ChangeAct,
): Promise<Changed> {
  try {
    return await db.transaction().execute(async (trx): Promise<Changed> => {
      const held = await heldDates(trx, series.id)
      if (revisionOf(held, await leftOf(trx, series.id)) !== revision)
        return { faults: [{ word: 'seriesChangedMeanwhile', field: 'revision' }] }
      const touched = held.filter(({ slug }) => slugs.has(slug))
      const { planned, faults } = await plannedChange(trx, touched, wish, act)
      if (faults.length > 0) return { faults }
      if (title)
        await trx
          .updateTable('eventSeries')
          .set({ title: jsonb(title) })
          .where('id', '=', series.id)
          .execute()
      const written = wish.cancel
        ? await cancelPlanned(trx, planned, wish, act)
        : await writePlanned(trx, planned, series, act)
      const news = newsOfDates({ ...series, title: title ?? series.title }, written, act.at)
      await recordChanges(trx, [
        {
          at: act.at,
          actor: act.personId,
          action: 'changeSeries',
          subjectType: 'EventSeries',
          subjectId: series.id,
          before: { title: series.title, dates: planned.map(({ before, parts }) => toldInTrail(before, parts)) },
          after: {
            title: title ?? series.title,
            dates: written.map(({ event, partsAfter }) => toldInTrail(event, partsAfter)),
          },
          news,
          ...effectsOf(series, written, act.at),
          ...((await isNoMoreNews(trx, series, written))
            ? { takesBack: newsOfSeries }
            : news && { takesBack: ['changeSeries'] }),
        },
        ...written.flatMap(({ changes }) => changes),
        ...(await opening(trx, { ...series, title: title ?? series.title }, { held, written }, act)),
      ])
      return { dates: written.map(({ event }) => event) }
    })
  } catch (error) {
    const fault = faultOfReference(error, wish)
    if (fault) return { faults: [fault] }
    throw error
  }
}

/** A series that everybody may know of from now on is published to them. */
async function opening(
  trx: EventsDb,
  series: EventSeriesRow,
  { held, written }: { held: readonly EventRow[]; written: readonly Written[] },
  act: ChangeAct,
): Promise<Change[]> {
  const first = written.find(({ event }) => isForEverybody(event))
  if (!first || held.some(isForEverybody)) return []
  return [
    {
      at: act.at,
      actor: act.personId,
      action: 'publishSeries',
      subjectType: 'EventSeries',
      subjectId: series.id,
      before: { audience: first.before.audience },
      after: { audience: first.event.audience },
      news: ofWhole(series, await newsOf(trx, first.event, first.partsAfter.commitments, series)),
    },
  ]
}

/** Serves publishSeries: every draft or none. What is published already is so once. */
export async function publishDrafts(
  db: EventsDb,
  { series, revision }: { series: EventSeriesRow; revision: number },
  act: ChangeAct,
): Promise<Changed> {
  return await db.transaction().execute(async (trx): Promise<Changed> => {
    const held = await heldDates(trx, series.id)
    const drafts = held.filter(({ status }) => status === 'DRAFT')
    if (!drafts.every(({ hostMunicipality }) => mayScheduleEvent(act.viewer, hostMunicipality)))
      return { faults: [{ word: 'notAllowed', field: null }] }
    if (drafts.length === 0) return { dates: [] }
    if (revisionOf(held, await leftOf(trx, series.id)) !== revision)
      return { faults: [{ word: 'seriesChangedMeanwhile', field: 'revision' }] }
    const parts = await partsOfEvents(
      trx,
      drafts.map(({ slug }) => slug),
    )
    const written: Written[] = []
    for (const before of drafts) {
      const event = await writePublished(trx, before, act.at)
      const partsAfter = parts.get(event.slug)!
      written.push({ before, event, partsAfter, invited: partsAfter.invited, notices: [], changes: [] })
    }
    const shown = written.find(({ event }) => event.audience === 'PUBLIC')
    const { notices, occasions } = effectsOf(series, written, act.at)
    await recordChanges(trx, [
      {
        at: act.at,
        actor: act.personId,
        action: 'publishSeries',
        subjectType: 'EventSeries',
        subjectId: series.id,
        before: { dates: written.map(({ before, partsAfter }) => toldInTrail(before, partsAfter)) },
        after: { dates: written.map(({ event, partsAfter }) => toldInTrail(event, partsAfter)) },
        news: ofWhole(series, shown ? await newsOf(trx, shown.event, shown.partsAfter.commitments, series) : null),
        notices,
        occasions,
      },
    ])
    return { dates: written.map(({ event }) => event) }
  })
}

/** A date as it was and as it is, whom that sets writing, and what else it brings. */
type Written = {
  before: EventRow
  event: EventRow
  partsAfter: Parts
  invited: readonly string[]
  notices: Notice[]
  changes: Change[]
}

async function writePlanned(trx: EventsDb, planned: readonly Planned[], series: EventSeriesRow, act: ChangeAct) {
  const all: Written[] = []
  for (const { before, parts, content } of planned) {
    const written = await rewrite(trx, { before, parts }, content, act, 'changeSeries')
    const { event, partsAfter, moved } = written ?? { event: before, partsAfter: parts, moved: [] }
    const notices = isWorthALetter(before, event, act.at)
      ? await noticesToRegistered(trx, 'EVENT_MOVED', event.slug)
      : []
    const invited = newlyInvited(parts.invited, partsAfter.invited)
    // its own news, where it was put into the series by itself
    const hidden: Change[] = isHidden(before, event)
      ? [
          {
            ...changeOf('changeSeries', before, event, act),
            before: { isPublic: true, series: series.id },
            after: { isPublic: false, series: series.id },
            takesBack: ['scheduleEvent', 'publishEvent', 'changeEvent'],
          },
        ]
      : []
    all.push({ before, event, partsAfter, invited, notices, changes: [...hidden, ...moved] })
  }
  return all
}

async function cancelPlanned(trx: EventsDb, planned: readonly Planned[], { reason }: Wish, { at }: ChangeAct) {
  const all: Written[] = []
  for (const { before, parts } of planned) {
    const event = await writeCancelled(trx, before, reason, at)
    const notices = await noticesToRegistered(trx, 'EVENT_CANCELLED', event.slug)
    all.push({ before, event, partsAfter: parts, invited: [], notices, changes: [] })
  }
  return all
}

const isHidden = (before: EventRow, after: EventRow) =>
  before.status !== 'DRAFT' && before.audience === 'PUBLIC' && after.audience !== 'PUBLIC'

const isNoMoreNews = async (trx: EventsDb, { id }: EventSeriesRow, written: readonly Written[]) =>
  written.some(({ before, event }) => isHidden(before, event)) && !(await hasPublicDate(trx, id))

/** Whoever hears the same of several dates hears it once. */
function togetherForEach(id: string, notices: readonly Notice[]): Notice[] {
  const each = groupBy(notices, ({ kind, person }) => `${kind} ${person}`)
  return [...each.values()].map(all => {
    const [first] = all
    if (all.length === 1) return first!
    const occasions = all.flatMap(notice => notice.occasions ?? [])
    const standings = Object.assign({}, ...all.map(notice => notice.standings))
    return { ...first!, about: id, url: `/events/series/${id}`, occasions, standings }
  })
}

/** One letter to each of those with a place; one invitation for all dates; and the letters that are not so any more. */
function effectsOf({ id }: EventSeriesRow, written: readonly Written[], at: Date) {
  const events = written.map(({ event }) => event)
  const invitations = [...new Set(written.flatMap(({ invited }) => invited))].flatMap(municipality => {
    const dates = written.filter(({ invited }) => invited.includes(municipality)).map(({ event }) => event)
    return invitationToSeries(id, dates, [municipality], at).notices ?? []
  })
  const notices = [
    ...invitations,
    ...togetherForEach(
      id,
      written.flatMap(one => one.notices),
    ),
  ]
  const named = new Set(notices.flatMap(({ occasions = [] }) => occasions))
  const told = written.filter(({ event }) => named.has(event.slug))
  return {
    notices,
    occasions: told.map(({ before, event }) => changedOccasion(before, event)),
    withdraws: events
      .filter(({ status }) => status === 'CANCELLED')
      .map(({ slug }): Withdrawal => ({ about: slug, person: null })),
  }
}

/** The link is for participants, and the trail is for ever. */
const toldInTrail = (event: EventRow, parts: Parts) => ({ ...recordOf(event), ...parts })

/** Nobody registers for, or changes, any of them meanwhile. Taken in the order of what never changes, so that two who do this cannot wait for each other. */
async function heldDates(trx: EventsDb, series: string) {
  const rows = await trx
    .selectFrom('event')
    .selectAll()
    .where('seriesId', '=', series)
    .orderBy('slug')
    .forUpdate()
    .execute()
  return rows.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}

/** What dates that are gone had added to the revision; read after those that are there are held. */
const leftOf = async (trx: EventsDb, series: string) =>
  (await trx.selectFrom('eventSeries').select('leftRevisions').where('id', '=', series).executeTakeFirstOrThrow())
    .leftRevisions

type Comer = Wishes & {
  series: string
  attendance?: Attendance | null | undefined
  municipality?: string | null | undefined
  key: string | null | undefined
  viewer: Viewer
}
type Registered = { registrations: StoredRegistration[]; fault?: never } | { registrations?: never; fault: Fault }

/** Serves registerForSeries: each date by its own capacity, its share of one municipality and its waiting list. */
export async function registerForDates(
  db: EventsDb,
  { series, attendance: wantedWay, municipality, key, viewer, ...wishes }: Comer,
  { personId, at }: Act,
): Promise<Registered> {
  return await inTurn(series, () =>
    db.transaction().execute(async (trx): Promise<Registered> => {
      const held = await heldDates(trx, series)
      const seen = new Set((await datesOfSeries(trx, viewer, [series])).get(series)?.map(({ slug }) => slug))
      const dates = datesToCome(held, at).filter(({ slug }) => seen.has(slug))
      if (dates.length === 0) return { fault: { word: 'noDateToCome', field: 'series' } }
      const slugs = dates.map(({ slug }) => slug)
      const own = await registrationsFor(trx, personId, slugs)
      const counts = await takenOfEvents(trx, slugs)
      const wanted = dates.filter(({ slug }) => !own.has(slug))
      const added =
        wanted.length === 0
          ? []
          : await trx
              .insertInto('registration')
              .values(
                wanted.map(event => {
                  const { attendance } = wayFor(waysOf(event), wantedWay)
                  const comer = { attendance, municipality: municipality || null }
                  return {
                    id: randomUUID(),
                    event: event.slug,
                    personId,
                    ...comer,
                    status: statusOfNext(allowedAt(event), counts.get(event.slug) ?? [], comer),
                    createdAt: at,
                    standsSince: at,
                    ...needsOf(wishes),
                    listed: wishes.listed ?? false,
                  }
                }),
              )
              .returningAll()
              .execute()
      await keepAnswer(trx, personId, 'registerForSeries', key, series, at)
      const standings = await standingsAt(trx, slugs, [personId])
      await recordChanges(
        trx,
        added.map((registration, index) => ({
          ...standing('registerForSeries', { personId, at }, null, registration),
          // one letter for all dates, and one for those with a wait
          ...(index === added.length - 1 && confirmations(series, dates, added, standings)),
        })),
      )
      const all = keyBy([...own.values(), ...added], ({ event }) => event)
      return { registrations: slugs.flatMap(slug => all.get(slug) ?? []) }
    }),
  )
}

/** Says to whoever registers for a series at which dates they have a place, and for which they wait. */
function confirmations(
  series: string,
  dates: readonly EventRow[],
  added: readonly StoredRegistration[],
  standings: Standings,
) {
  const [first] = added
  const noticeOf = (kind: string, status: StoredRegistration['status']) => {
    const occasions = added.filter(one => one.status === status).map(({ event }) => event)
    const url = `/events/series/${series}`
    return first && occasions.length > 0
      ? [noticeToPerson(kind, first, standings, { about: series, url, occasions })]
      : []
  }
  const its = new Set(added.map(({ event }) => event))
  return {
    occasions: dates.filter(({ slug }) => its.has(slug)).map(occasionOf),
    notices: [...noticeOf('PLACE_TAKEN', 'REGISTERED'), ...noticeOf('PLACE_AWAITED', 'WAITLISTED')],
  }
}

/** What a key that was sent before was answered with, as it stands now. */
export async function registrationsInSeries(db: EventsDb, series: string, personId: string) {
  return await db
    .selectFrom('registration')
    .innerJoin('event', 'event.slug', 'registration.event')
    .selectAll('registration')
    .where('event.seriesId', '=', series)
    .where('registration.personId', '=', personId)
    .where('registration.status', '<>', 'CANCELLED')
    .orderBy('event.startsAt')
    .orderBy('event.slug')
    .execute()
}
