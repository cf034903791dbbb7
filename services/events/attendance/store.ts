import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { EventsDb } from '../database/tables.ts'
import { heardAfter } from '../feedback/rules.ts'
import type { RecordAttendanceInput } from '../types.generated.ts'
import { type Act, type Done, faultsOfMunicipalities, lookingBack, refused } from './held.ts'
import { faultOfFolded, foldedBefore } from './rules.ts'

/** Numbers by municipality, those who came for none last. Serves Event.attendance. */
export async function attendanceOfEvents(db: EventsDb, events: readonly string[]) {
  const named = db
    .selectFrom('registration')
    .select(eb => ['event', 'cameFor as municipality', eb.fn.countAll<number>().as('count')])
    .where('event', 'in', events)
    .where('came', '=', true)
    .groupBy(['event', 'cameFor'])
  const counted = db
    .selectFrom('attendanceCount')
    .select(['event', 'municipality', eb => eb.ref('count').$castTo<number>().as('count')])
    .where('event', 'in', events)
  const rows = await db
    .selectFrom(named.unionAll(counted).as('part'))
    .select(eb => ['event', 'municipality', eb.fn.sum<string>('count').as('count')])
    .groupBy(['event', 'municipality'])
    .orderBy('municipality')
    .execute()
  return groupBy(
    rows.map(row => ({ ...row, count: Number(row.count) })),
    row => row.event,
  )
}

/** Serves Event.attendanceRecord. */
export async function recordsOfEvents(db: EventsDb, events: readonly string[]) {
  const rows = await db.selectFrom('attendanceRecord').selectAll().where('event', 'in', events).execute()
  return keyBy(rows, row => row.event)
}

/** Serves AttendanceRecord.others. */
export async function othersOfEvents(db: EventsDb, events: readonly string[]) {
  const rows = await db
    .selectFrom('attendanceCount')
    .selectAll()
    .where('event', 'in', events)
    .orderBy('municipality')
    .execute()
  return groupBy(rows, row => row.event)
}

/** Serves recordAttendance. What is said has no fault but what only the records know. */
export async function record(db: EventsDb, input: RecordAttendanceInput, act: Act): Promise<Done<string>> {
  return await lookingBack(db, input.event, act, async (trx, { slug, endsAt }) => {
    const late = faultOfFolded({ endsAt }, act.at)
    if (late) return refused(late)
    const found = (await recordsOfEvents(trx, [slug])).get(slug)
    const revision = found?.revision ?? 0
    if (revision !== input.revision)
      return refused({ word: 'eventChangedMeanwhile', field: 'revision', facts: { revision } })
    const faults = [
      ...(await faultsOfPeople(trx, slug, input.people ?? [])),
      ...(await faultsOfMunicipalities(trx, [
        ...(input.people ?? []).map((one, at) => ({ slug: one.municipality, field: `people.${at}.municipality` })),
        ...(input.others ?? []).map((one, at) => ({ slug: one.municipality, field: `others.${at}.municipality` })),
      ])),
    ]
    if (faults.length > 0) return refused(...faults)

    const before = await countsOf(trx, slug)
    await markPeople(trx, slug, input, endsAt <= act.at)
    if (input.others) await replaceOthers(trx, slug, input.others)
    await trx
      .insertInto('attendanceRecord')
      .values({ event: slug, revision: revision + 1, recordedAt: act.at })
      .onConflict(conflict => conflict.column('event').doUpdateSet({ revision: revision + 1, recordedAt: act.at }))
      .execute()
    await recordChanges(trx, [
      {
        at: act.at,
        actor: act.personId,
        action: 'recordAttendance',
        subjectType: 'Event',
        subjectId: slug,
        // numbers only: who came is nobody's but the organisers'
        before: found ? { revision, attendance: before } : null,
        after: { revision: revision + 1, attendance: await countsOf(trx, slug) },
        news: null,
      },
    ])
    return { done: slug }
  })
}

async function countsOf(trx: EventsDb, event: string) {
  const rows = (await attendanceOfEvents(trx, [event])).get(event) ?? []
  return Object.fromEntries(rows.map(({ municipality, count }) => [municipality ?? '', count]))
}

async function faultsOfPeople(trx: EventsDb, event: string, people: NonNullable<RecordAttendanceInput['people']>) {
  const ids = people.map(({ registration }) => registration)
  if (ids.length === 0) return []
  const rows = await trx
    .selectFrom('registration')
    .select('id')
    .where('event', '=', event)
    .where('status', '<>', 'CANCELLED')
    .where('id', 'in', ids)
    .execute()
  const known = new Set(rows.map(({ id }) => id))
  return ids.flatMap((id, at) =>
    known.has(id) ? [] : [{ word: 'notFound', field: `people.${at}.registration` } as const],
  )
}

async function markPeople(trx: EventsDb, event: string, { everybody, people }: RecordAttendanceInput, isOver: boolean) {
  if (everybody)
    await trx
      .updateTable('registration')
      .set(eb => ({ came: true, cameFor: eb.ref('municipality'), heard: true }))
      .where('event', '=', event)
      .where('status', '=', 'REGISTERED')
      .where('came', 'is', null)
      .execute()
  const groups = groupBy(people ?? [], ({ came, municipality }) => JSON.stringify([came, came ? municipality : null]))
  for (const group of groups.values()) {
    const [{ came, municipality } = { came: false }] = group
    await trx
      .updateTable('registration')
      .set(eb => ({
        came,
        cameFor: !came ? null : municipality === undefined ? eb.ref('municipality') : municipality,
        heard: heardAfter(eb.ref('heard'), came, isOver),
      }))
      .where(
        'id',
        'in',
        group.map(({ registration }) => registration),
      )
      .execute()
  }
}

async function replaceOthers(trx: EventsDb, event: string, others: NonNullable<RecordAttendanceInput['others']>) {
  await trx.deleteFrom('attendanceCount').where('event', '=', event).execute()
  const rows = others.flatMap(({ municipality, count }) =>
    count > 0 ? [{ event, municipality: municipality ?? null, count }] : [],
  )
  if (rows.length > 0) await trx.insertInto('attendanceCount').values(rows).execute()
}

/** Who came becomes a number, and who answered is forgotten. Serves eraseNeeds. */
export async function fold(db: EventsDb, now: Date) {
  await db.transaction().execute(async trx => {
    const old = trx.selectFrom('event').select('slug').where('endsAt', '<=', foldedBefore(now))
    await trx
      .insertInto('attendanceCount')
      .columns(['event', 'municipality', 'count'])
      .expression(
        trx
          .selectFrom('registration')
          .select(eb => ['event', 'cameFor', eb.cast<number>(eb.fn.countAll(), 'integer').as('count')])
          .where('came', '=', true)
          .where('event', 'in', old)
          .groupBy(['event', 'cameFor']),
      )
      .onConflict(conflict =>
        conflict
          .columns(['event', 'municipality'])
          .doUpdateSet(eb => ({ count: eb('attendanceCount.count', '+', eb.ref('excluded.count')) })),
      )
      .execute()
    await trx
      .updateTable('registration')
      .set({ came: null, cameFor: null, heard: null })
      .where(eb => eb.or([eb('came', 'is not', null), eb('heard', 'is not', null)]))
      .where('event', 'in', old)
      .execute()
    await trx.deleteFrom('feedbackGiver').where('event', 'in', old).execute()
  })
}
