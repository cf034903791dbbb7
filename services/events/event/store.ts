import { type Expression, type ExpressionBuilder, expressionBuilder, type RawBuilder, sql, type SqlBool } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { countedLater, keyAfter, momentIn, numberIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { jsonb } from '../../shared/jsonb.ts'
import { forgetAnswers } from '../../shared/once.ts'
import { searched } from '../../shared/search/page.ts'
import { readSearch, type Search } from '../../shared/search/rules.ts'
import { finder } from '../../shared/search/store.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { EventKind, EventRow, EventsDb, EventStatus, EventsTables } from '../database/tables.ts'
import { addSessions, programmesOf, removeSessions } from '../event-session/store.ts'
import type { NewSession } from '../event-session/rules.ts'
import type { EventOrder } from '../types.generated.ts'
import { daysOfConcern, fewPeople } from '../registration/rules.ts'
import { sightOf } from './rules.ts'

type Narrowed = {
  from?: Date | null | undefined
  to?: Date | null | undefined
  municipality?: string | null | undefined
  kind?: readonly EventKind[] | null | undefined
  commitment?: number | null | undefined
  network?: string | null | undefined
  province?: readonly string[] | null | undefined
  language?: string | null | undefined
  organised?: boolean | null | undefined
  series?: string | null | undefined
  on?: string | null | undefined
  /** Whose registrations need a look at this moment. */
  lookAt?: Date | null | undefined
  status?: readonly EventStatus[] | null | undefined
  /** That these municipalities take part in and, of the coalition, what none takes part in. */
  of?: { slugs: readonly string[]; isCoalition: boolean } | undefined
}

type EventSearch = Narrowed & { search?: string | null | undefined }
type Looked = Narrowed & { search?: Search | null | undefined }

const calendar = finder('events', 'Event')

/** What an event list is sorted by, and what its cursors hold. */
export const eventKey = ({ startsAt, slug }: Pick<EventRow, 'startsAt' | 'slug'>) => [startsAt.getTime(), slug] as const

/** The place that a cursor of an event list marks. */
export function eventAfter(page: Page) {
  const key = keyAfter<[number, string]>(page, 2)
  return key && { startsAt: momentIn(key[0]), slug: key[1] }
}

/** What somebody may see of the rows of `event`: the one place that decides who hears of an event. */
export function visibleTo(viewer: Viewer): Expression<SqlBool> {
  const eb = expressionBuilder<EventsTables, 'event'>()
  const { seesEverything, isMember, municipalities, hosts, personId } = sightOf(viewer)
  if (seesEverything) return eb.lit(true)
  const reached: Expression<SqlBool>[] = [eb('event.audience', 'in', isMember ? ['PUBLIC', 'MEMBERS'] : ['PUBLIC'])]
  if (municipalities.length > 0) {
    const invited = eb.selectFrom('eventInvitation').select('event').where('municipality', 'in', municipalities)
    reached.push(eb.and([eb('event.audience', '=', 'INVITED'), eb('event.slug', 'in', invited)]))
  }
  if (personId) {
    const own = eb
      .selectFrom('registration')
      .select('registration.id')
      .whereRef('registration.event', '=', 'event.slug')
      .where('registration.personId', '=', personId)
      .where('registration.status', '<>', 'CANCELLED')
    reached.push(eb.exists(own))
  }
  const seen: Expression<SqlBool>[] = [eb.and([eb('event.status', '<>', 'DRAFT'), eb.or(reached)])]
  if (hosts.length > 0) seen.push(eb('event.hostMunicipality', 'in', hosts))
  return eb.or(seen)
}

/** What somebody may organise of the rows of `event`, as `mayScheduleEvent` decides it. */
export function organisedBy(viewer: Viewer): Expression<SqlBool> {
  const eb = expressionBuilder<EventsTables, 'event'>()
  const { seesEverything, hosts } = sightOf(viewer)
  if (seesEverything) return eb.lit(true)
  return hosts.length > 0 ? eb('event.hostMunicipality', 'in', hosts) : eb.lit(false)
}

/** Which municipality takes part in which event: it hosts, or it presents. */
export const takingPart = (db: EventsDb) =>
  db
    .selectFrom('event')
    .select(['slug as event', 'hostMunicipality as municipality'])
    .where('hostMunicipality', 'is not', null)
    .union(db.selectFrom('sessionPresenter').select(['event', 'municipality']).where('municipality', 'is not', null))

/** Ends later than a moment, which is a date or a column: found by the day of its start, as none is longer than the longest. */
export function endingAfter(moment: Date | Expression<Date>): Expression<SqlBool> {
  const eb = expressionBuilder<EventsTables, 'event'>()
  const longest = eb
    .selectFrom('event as other')
    .select(sql`max(${sql.ref('other.endsAt')} - ${sql.ref('other.startsAt')})`.as('length'))
  const since = moment instanceof Date ? sql<Date>`${moment}::timestamptz` : moment
  return eb.and([
    sql<boolean>`${sql.ref('event.endsAt')} > ${since}`,
    sql<boolean>`${sql.ref('event.startsAt')} > ${since} - (${longest})`,
  ])
}

type Asker = { viewer: Viewer; languages: readonly string[] }

/** One page of the calendar: what fits best first where it is searched for that, and otherwise the earliest. Serves Query.events. */
export async function findEvents(
  db: EventsDb,
  { viewer, languages }: Asker,
  { search, ...narrowed }: EventSearch,
  page: Page,
  order: EventOrder = 'BEST',
) {
  return await searched(calendar, {
    db,
    search: readSearch(search, languages),
    readers: languages,
    find: async search =>
      search === undefined || order !== 'BEST'
        ? await eventsByTime(db, viewer, { ...narrowed, search }, page, order === 'LATEST')
        : await bestEvents(db, { viewer, languages }, { ...narrowed, search }, page),
    seen: db
      .selectFrom('event')
      .select('event.slug')
      .where(visibleTo(viewer))
      .where(matching(db, viewer, narrowed)),
    textsOf: ({ title, description }) => ({ title, others: [description] }),
  })
}

async function bestEvents(db: EventsDb, { viewer, languages }: Asker, looked: Looked, page: Page) {
  const after = keyAfter<[number, string]>(page, 2)
  const rows = await db
    .selectFrom('event')
    .innerJoin(calendar.ranked(looked.search ?? null, languages), 'found.item', 'event.slug')
    .where(visibleTo(viewer))
    .where(matching(db, viewer, { ...looked, search: undefined }) as never)
    .selectAll('event')
    .select('found.place')
    .$if(after !== undefined, query =>
      query.where(eb =>
        eb(eb.refTuple('found.place', 'event.slug'), '>', eb.tuple(numberIn(after?.[0]), String(after?.[1]))),
      ),
    )
    .orderBy('found.place')
    .orderBy('event.slug')
    .limit(rowsToRead(page))
    .execute()
  const count = () => countOf(db, viewer, looked)
  return countedLater<(typeof rows)[number]>(rows, page, ({ place, slug }) => [place, slug], count)
}

async function countOf(db: EventsDb, viewer: Viewer, looked: Looked) {
  const found = db
    .selectFrom('event')
    .where(visibleTo(viewer))
    .where(matching(db, viewer, looked))
  return (await found.select(eb => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()).total
}

async function eventsByTime(db: EventsDb, viewer: Viewer, looked: Looked, page: Page, isLatestFirst: boolean) {
  const direction = isLatestFirst ? 'desc' : 'asc'
  const after = eventAfter(page)
  const found = db
    .selectFrom('event')
    .where(visibleTo(viewer))
    .where(matching(db, viewer, looked))
  const rows = await found
    .selectAll('event')
    .$if(after !== undefined, query =>
      query.where(eb =>
        eb(eb.refTuple('startsAt', 'slug'), isLatestFirst ? '<' : '>', eb.tuple(after!.startsAt, after!.slug)),
      ),
    )
    .orderBy('startsAt', direction)
    .orderBy('slug', direction)
    .limit(rowsToRead(page))
    .execute()
  return countedLater<EventRow>(rows, page, eventKey, () => countOf(db, viewer, looked))
}

const matching = (db: EventsDb, viewer: Viewer, search: Looked) => (eb: ExpressionBuilder<EventsTables, 'event'>) => {
  const wanted: Expression<SqlBool>[] = []
  if (search.search !== undefined) wanted.push(eb('event.slug', 'in', calendar.items(search.search)))
  wanted.push(search.status?.length ? eb('status', 'in', search.status) : eb('status', '<>', 'DRAFT'))
  if (search.from) wanted.push(endingAfter(search.from))
  if (search.to) wanted.push(eb('startsAt', '<', search.to))
  if (search.kind?.length) wanted.push(eb('kind', 'in', search.kind))
  if (search.series) wanted.push(eb('seriesId', '=', search.series))
  if (search.commitment) {
    const onCommitment = db.selectFrom('eventCommitment').select('event').where('commitment', '=', search.commitment)
    wanted.push(eb('event.slug', 'in', onCommitment))
  }
  if (search.language) {
    const { language } = search
    wanted.push(eb.or((['languages', 'interpretation'] as const).map(of => eb(eb.val(language), '=', eb.fn.any(of)))))
  }
  if (search.on) wanted.push(liesOn(search.on))
  if (search.lookAt) wanted.push(organisedBy(viewer), needingLook(search.lookAt))
  if (search.organised) wanted.push(organisedBy(viewer))
  if (search.municipality) {
    const itsEvents = db
      .selectFrom(takingPart(db).as('part'))
      .select('part.event')
      .where('part.municipality', '=', search.municipality)
    wanted.push(eb('event.slug', 'in', itsEvents))
  }
  if (search.of) wanted.push(ofSome(db, search.of))
  if (search.network || search.province?.length) wanted.push(withSomebodyOf(db, search))
  return eb.and(wanted)
}

const dayLength = 86_400_000
const dayOf = (column: 'event.startsLocal' | 'event.endsLocal') => sql<string>`left(${sql.ref(column)}, 10)`
const isDated = () => expressionBuilder<EventsTables, 'event'>()('event.precision', 'in', ['TIME', 'DAY'])

/** The clocks of the world are a day apart: moments narrow what days decide. */
const around = (first: string, last: string) => ({
  from: new Date(Date.parse(first) - dayLength),
  to: new Date(Date.parse(last) + 2 * dayLength),
})

function liesOn(day: string): Expression<SqlBool> {
  const eb = expressionBuilder<EventsTables, 'event'>()
  const { from, to } = around(day, day)
  return eb.and([
    isDated(),
    endingAfter(from),
    eb('event.startsAt', '<', to),
    eb(dayOf('event.startsLocal'), '<=', day),
    eb(dayOf('event.endsLocal'), '>=', day),
  ])
}

/** As `levelOf` says of one event. The places of each event are counted once. */
function needingLook(now: Date): Expression<SqlBool> {
  const eb = expressionBuilder<EventsTables, 'event'>()
  const counted = eb
    .selectFrom('registration')
    .select(({ fn }) => [
      fn
        .countAll<number>()
        .filterWhere('status', '=', 'REGISTERED')
        .filterWhere('attendance', '=', 'ON_SITE')
        .as('onSite'),
      fn
        .countAll<number>()
        .filterWhere('status', '=', 'REGISTERED')
        .filterWhere('attendance', '=', 'ONLINE')
        .as('online'),
      fn.countAll<number>().filterWhere('status', '=', 'WAITLISTED').as('waiting'),
    ])
    .whereRef('registration.event', '=', 'event.slug')
    .as('counted')
  const [hasVenue, hasLink] = [eb('event.venue', 'is not', null), eb('event.onlineUrl', 'is not', null)]
  const isHybrid = eb.and([hasVenue, hasLink])
  const isOnlineOnly = eb.and([eb.not(hasVenue), hasLink])
  const isUnlimited = eb.or([
    eb('event.capacity', 'is', null),
    eb.and([isHybrid, eb('event.onlineCapacity', 'is', null)]),
  ])
  const [onSite, online, waiting] = (['onSite', 'online', 'waiting'] as const).map(
    name => sql<number>`${sql.ref(`counted.${name}`)}`,
  ) as [RawBuilder<number>, RawBuilder<number>, RawBuilder<number>]
  const everybody = sql<number>`(${onSite} + ${online})`
  const allPlaces = sql<number>`(${sql.ref('event.capacity')} + case when ${isHybrid} then ${sql.ref('event.onlineCapacity')} else 0 end)`
  const needsLook = eb.or([
    sql<boolean>`${waiting} > 0`,
    sql<boolean>`${sql.ref('event.capacity')} <= case when ${isOnlineOnly} then ${online} else ${onSite} end`,
    eb.and([isHybrid, eb('event.onlineCapacity', '<=', online)]),
    eb.and([
      eb('event.startsAt', '<=', new Date(now.getTime() + daysOfConcern * dayLength)),
      sql<boolean>`case when ${isUnlimited} then ${everybody} < ${fewPeople} else 3 * ${everybody} < ${allPlaces} end`,
    ]),
  ])
  return eb.and([
    eb('event.status', '=', 'PUBLISHED'),
    eb('event.precision', '=', 'TIME'),
    eb('event.startsAt', '>', now),
    eb.exists(eb.selectFrom(counted).select(sql`1`.as('found')).where(needsLook)),
  ])
}

export type EventDay = { day: string; count: number; events: EventRow[] }
type Days = { first: string; last: string; each: number }

/** Days with an event, each with how many and the first few of them. Serves Query.eventDays. */
export async function daysWithEvents(
  db: EventsDb,
  { viewer, languages }: Asker,
  { search, ...narrowed }: EventSearch,
  { first, last, each }: Days,
): Promise<EventDay[]> {
  const looked = { ...narrowed, ...around(first, last), search: readSearch(search, languages) }
  const onDays = db
    .selectFrom('event')
    .innerJoinLateral(
      sql<{ day: string }>`(
        select to_char(each_day, 'YYYY-MM-DD') as day
        from generate_series(
          greatest(${dayOf('event.startsLocal')}, ${first})::date,
          least(${dayOf('event.endsLocal')}, ${last})::date,
          interval '1 day'
        ) as each_day
      )`.as('days'),
      join => join.onTrue(),
    )
    .where(visibleTo(viewer))
    .where(matching(db, viewer, looked) as never)
    .where(isDated())
    .selectAll('event')
    .select([
      'days.day',
      sql<number>`(count(*) over (partition by days.day))::int`.as('total'),
      sql<number>`(row_number() over (partition by days.day order by ${sql.ref('event.startsAt')}, ${sql.ref('event.slug')}))::int`.as(
        'nth',
      ),
    ])
  const rows = await db
    .selectFrom(onDays.as('onDays'))
    .selectAll()
    // the first of a day tells how many there are
    .where('nth', '<=', Math.max(1, each))
    .orderBy('day')
    .orderBy('nth')
    .execute()
  return [...groupBy(rows, ({ day }) => day)].map(([day, its]) => ({
    day,
    count: its[0]?.total ?? 0,
    events: its.slice(0, each),
  }))
}

/** Serves Query.eventYears. */
export async function yearsWithEvents(
  db: EventsDb,
  { viewer, languages }: Asker,
  { search, ...narrowed }: EventSearch,
  to: Date,
) {
  const year = sql<string>`left(${sql.ref('event.startsLocal')}, 4)`
  return await db
    .selectFrom('event')
    .where(visibleTo(viewer))
    .where(matching(db, viewer, { ...narrowed, to, search: readSearch(search, languages) }) as never)
    .select(({ fn }) => [
      sql<number>`${year}::int`.as('year'),
      sql<string>`min(left(${sql.ref('event.startsLocal')}, 7))`.as('firstMonth'),
      fn.countAll<number>().as('count'),
    ])
    .groupBy(year)
    .orderBy('year')
    .execute()
}

/** Events that one of these municipalities takes part in; for the coalition also those that none does. */
function ofSome(db: EventsDb, { slugs, isCoalition }: NonNullable<Narrowed['of']>) {
  const eb = expressionBuilder<EventsTables, 'event'>()
  const parts = db.selectFrom(takingPart(db).as('part')).select('part.event')
  const theirs = parts.where('part.municipality', '=', sql<string>`any(${sql.val(slugs)}::text[])`)
  const isTheirs = eb('event.slug', 'in', theirs)
  return isCoalition ? eb.or([isTheirs, eb('event.slug', 'not in', parts)]) : isTheirs
}

/** Events with a host or a presenter of these provinces who is a member of the network today; asked event by event, as many fit. */
function withSomebodyOf(db: EventsDb, { network, province }: Looked) {
  const eb = expressionBuilder<EventsTables, 'event'>()
  const members = db.selectFrom('networkMember').select('municipality')
  const places = db
    .selectFrom('municipality as place')
    .select('place.slug')
    .$if(Boolean(network), query => query.where('place.slug', 'in', members.where('network', '=', network!)))
    .$if(Boolean(province?.length), query => query.where('place.province', 'in', province!))
  const presenting = eb
    .selectFrom('sessionPresenter')
    .select('sessionPresenter.session')
    .whereRef('sessionPresenter.event', '=', 'event.slug')
    .where('sessionPresenter.municipality', 'in', places)
  return eb.or([eb('event.hostMunicipality', 'in', places), eb.exists(presenting)])
}

/** The province of all municipalities that present at an event; null where they are of several, or there is none. */
export async function provinceOfGuests(db: EventsDb, event: string) {
  const rows = await db
    .selectFrom('sessionPresenter')
    .innerJoin('municipality', 'municipality.slug', 'sessionPresenter.municipality')
    .select('municipality.province')
    .distinct()
    .where('sessionPresenter.event', '=', event)
    .where('municipality.province', 'is not', null)
    .limit(2)
    .execute()
  return rows.length === 1 ? (rows[0]?.province ?? null) : null
}

/** Serves Query.event and every reference to an event from another subgraph. */
export async function visibleEventsBySlug(db: EventsDb, viewer: Viewer, slugs: readonly string[]) {
  const rows = await db.selectFrom('event').selectAll().where('slug', 'in', slugs).where(visibleTo(viewer)).execute()
  return keyBy(rows, row => row.slug)
}

/** Events whoever asks: of one's own registration, and where they were just written. */
export async function eventsBySlug(db: EventsDb, slugs: readonly string[]) {
  const rows = await db.selectFrom('event').selectAll().where('slug', 'in', slugs).execute()
  return keyBy(rows, row => row.slug)
}

/** Numbers of the commitments that events are about. Serves Event.commitments. */
export async function commitmentsOfEvents(db: EventsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('eventCommitment')
    .selectAll()
    .where('event', 'in', slugs)
    .orderBy('commitment')
    .execute()
  return groupBy(rows, row => row.event)
}

/** Serves Event.indicators. */
export async function indicatorsOfEvents(db: EventsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('eventIndicator')
    .select(['event', 'indicator'])
    .distinct()
    .where('event', 'in', slugs)
    .orderBy('indicator')
    .execute()
  return groupBy(rows, row => row.event)
}

/** Serves Event.invited. */
export async function invitationsOfEvents(db: EventsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('eventInvitation')
    .selectAll()
    .where('event', 'in', slugs)
    .orderBy('municipality')
    .execute()
  return groupBy(rows, row => row.event)
}

/** Serves Event.materialSlugs. */
export async function materialsOfEvents(db: EventsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('eventMaterial')
    .selectAll()
    .where('event', 'in', slugs)
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.event)
}

/** By the way to take part. Serves Event.registeredCount, Event.waitlistedCount and Event.places. */
export async function registrationCountsOfEvents(db: EventsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('registration')
    .select(eb => [
      'event',
      'attendance',
      eb.fn.countAll<string>().filterWhere('status', '=', 'REGISTERED').as('registered'),
      eb.fn.countAll<string>().filterWhere('status', '=', 'WAITLISTED').as('waitlisted'),
    ])
    .where('event', 'in', slugs)
    .groupBy(['event', 'attendance'])
    .execute()
  const counts = rows.map(row => ({ ...row, registered: Number(row.registered), waitlisted: Number(row.waitlisted) }))
  return groupBy(counts, row => row.event)
}

/** A series is for whoever may see one of its dates; without any date, for those who work for the network. Serves Event.series and Query.eventSeries. */
export async function seriesById(db: EventsDb, viewer: Viewer, ids: readonly string[]) {
  const rows = await db
    .selectFrom('eventSeries')
    .selectAll()
    .where('id', 'in', ids)
    .$if(!sightOf(viewer).seesEverything, query =>
      query.where(eb =>
        eb.exists(
          eb
            .selectFrom('event')
            .select('event.slug')
            .whereRef('event.seriesId', '=', 'eventSeries.id')
            .where(visibleTo(viewer)),
        ),
      ),
    )
    .execute()
  return keyBy(rows, row => row.id)
}

/** Who hosts the dates of a series: past, cancelled and hidden ones and drafts too. */
export async function hostsOfSeries(db: EventsDb, series: string) {
  const rows = await db
    .selectFrom('event')
    .select('hostMunicipality')
    .distinct()
    .where('seriesId', '=', series)
    .execute()
  return rows.map(({ hostMunicipality }) => hostMunicipality)
}

const mostConflicts = 20

/** Other events at the same time. One whose clock time is unknown is at no time in particular. Serves ScheduleEventPayload.conflicts. */
export async function eventsAtTheTimeOf(
  db: EventsDb,
  viewer: Viewer,
  { slug, startsAt, endsAt }: Pick<EventRow, 'slug' | 'startsAt' | 'endsAt'>,
) {
  return await db
    .selectFrom('event')
    .selectAll()
    .where('status', '=', 'PUBLISHED')
    .where(visibleTo(viewer))
    .where('precision', '=', 'TIME')
    .where('slug', '<>', slug)
    .where('startsAt', '<', endsAt)
    .where(endingAfter(startsAt))
    .orderBy('startsAt')
    .orderBy('slug')
    .limit(mostConflicts)
    .execute()
}

/** Adds an event under the first of these addresses that is free; undefined when none is. */
export async function addEvent(trx: EventsDb, event: Omit<EventRow, 'slug'>, slugs: readonly string[]) {
  for (const slug of slugs) {
    const added = await trx
      .insertInto('event')
      .values({ ...event, ...jsonOf(event), slug })
      .onConflict(conflict => conflict.column('slug').doNothing())
      .returningAll()
      .executeTakeFirst()
    if (added) return added
  }
  return undefined
}

/** Whoever takes a date of a series from the public waits here for whoever takes another. */
export async function hasPublicDate(trx: EventsDb, series: string) {
  await trx.selectFrom('eventSeries').select('id').where('id', '=', series).forNoKeyUpdate().execute()
  const date = await trx
    .selectFrom('event')
    .select('slug')
    .where('seriesId', '=', series)
    .where('audience', '=', 'PUBLIC')
    .where('status', '<>', 'DRAFT')
    .limit(1)
    .executeTakeFirst()
  return date !== undefined
}

/** Writes what changed of an event that is held. */
export const writeEvent = (trx: EventsDb, slug: string, columns: Partial<Omit<EventRow, 'slug'>>) =>
  trx
    .updateTable('event')
    .set({ ...columns, ...jsonOf(columns) })
    .where('slug', '=', slug)
    .returningAll()
    .executeTakeFirstOrThrow()

const jsonColumns = ['title', 'description', 'accessNotes', 'cancellationReason', 'formerTimes'] as const

const jsonOf = (columns: Partial<EventRow>) =>
  Object.fromEntries(
    jsonColumns.filter(name => columns[name] !== undefined).map(name => [name, jsonb(columns[name])]),
  ) as Partial<Pick<EventRow, (typeof jsonColumns)[number]>>

/** What hangs on an event. */
export type Parts = {
  commitments: readonly number[]
  /** Codes of the edition of 2012. */
  indicators: readonly string[]
  invited: readonly string[]
  materials: readonly string[]
  sessions: readonly NewSession[]
}

export async function partsOfEvents(db: EventsDb, slugs: readonly string[]): Promise<Map<string, Parts>> {
  const [commitments, indicators, invitations, materials, sessions] = [
    await commitmentsOfEvents(db, slugs),
    await indicatorsOfEvents(db, slugs),
    await invitationsOfEvents(db, slugs),
    await materialsOfEvents(db, slugs),
    await programmesOf(db, slugs),
  ]
  const partsOf = (event: string): Parts => ({
    commitments: (commitments.get(event) ?? []).map(({ commitment }) => commitment),
    indicators: (indicators.get(event) ?? []).map(({ indicator }) => indicator),
    invited: (invitations.get(event) ?? []).map(({ municipality }) => municipality),
    materials: (materials.get(event) ?? []).map(({ resource }) => resource),
    sessions: sessions.get(event) ?? [],
  })
  return new Map(slugs.map(slug => [slug, partsOf(slug)]))
}

export const partsOf = async (db: EventsDb, event: string) => (await partsOfEvents(db, [event])).get(event)!

export async function addParts(trx: EventsDb, event: string, parts: Parts) {
  const { commitments, indicators, invited, materials, sessions } = parts
  if (commitments.length > 0)
    await trx
      .insertInto('eventCommitment')
      .values(commitments.map(commitment => ({ event, commitment })))
      .execute()
  if (indicators.length > 0)
    await trx
      .insertInto('eventIndicator')
      .values(indicators.map(indicator => ({ event, model: 'hrmm-2012', indicator })))
      .execute()
  if (invited.length > 0)
    await trx
      .insertInto('eventInvitation')
      .values(invited.map(municipality => ({ event, municipality })))
      .execute()
  if (materials.length > 0)
    await trx
      .insertInto('eventMaterial')
      .values(materials.map((resource, position) => ({ event, resource, position })))
      .execute()
  await addSessions(trx, event, sessions)
}

/** A date that is going to be in its series no more counts on in the revision of the series: what was read before is never current again. */
export const leaveSeries = (trx: EventsDb, slug: string) =>
  trx
    .updateTable('eventSeries')
    .from('event')
    .set(({ eb, ref }) => ({ leftRevisions: eb('eventSeries.leftRevisions', '+', eb(ref('event.sequence'), '+', 2)) }))
    .where('event.slug', '=', slug)
    .whereRef('event.seriesId', '=', 'eventSeries.id')
    .execute()

/** A draft, with all that hangs on it and the answers that named it. */
export async function removeEvent(trx: EventsDb, slug: string) {
  await replaceParts(trx, slug, { commitments: [], indicators: [], invited: [], materials: [], sessions: [] })
  await forgetAnswers(trx, 'scheduleEvent', slug)
  await leaveSeries(trx, slug)
  await trx.deleteFrom('event').where('slug', '=', slug).execute()
}

export async function replaceParts(trx: EventsDb, event: string, parts: Parts) {
  for (const table of ['eventCommitment', 'eventIndicator', 'eventInvitation', 'eventMaterial'] as const)
    await trx.deleteFrom(table).where('event', '=', event).execute()
  await removeSessions(trx, event)
  await addParts(trx, event, parts)
}
