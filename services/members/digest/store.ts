import { type Expression, sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { jsonb } from '../../shared/jsonb.ts'
import type { Texts } from '../../shared/language.ts'
import * as letters from '../../shared/letters.ts'
import type { ActivityRow, ActivityThingRow, MembersDb } from '../database/tables.ts'
import { clocks } from '../following/store.ts'
import { homeClock, restsSince, thingsOf, toldOnce } from '../following/rules.ts'
import { letterLanguage } from '../invitation/rules.ts'
import { digestLetter, type Reader, type Told } from './letter.ts'

const peopleAtOnce = 50

type News = Pick<ActivityRow, 'id' | 'kind' | 'at' | 'municipality' | 'commitments' | 'isPrivate'> & {
  partOf: { kind: 'SERIES' | 'QUESTION'; id: string; title: Texts } | null
}
type Arrived = {
  activities: readonly News[]
  worthTelling: readonly News[]
  /** Who is written to by the same changes, on what is read there. */
  written: readonly { url: string; change: string; personId: string }[]
}

/**
 * Keeps what news are about, and lets them wait for everybody who follows it: not for whoever did it, nor whoever a letter of its own
 * tells it. In the transaction that takes the news over. Serves receiveChanges.
 */
export async function waitForFollowers(trx: MembersDb, { activities, worthTelling, written }: Arrived, now: Date) {
  const about = activities.flatMap(one =>
    thingsOf(one).map(
      ({ title, ...thing }): ActivityThingRow => ({
        ...thing,
        activityId: one.id,
        at: one.at,
        title: title && jsonbOf(title),
      }),
    ),
  )
  if (about.length === 0) return
  await trx.insertInto('activityThing').values(about).execute()
  if (worthTelling.length === 0) return

  const ids = worthTelling.map(({ id }) => id)
  const zones = await trx
    .selectFrom('activityThing')
    .innerJoin('following', join =>
      join.onRef('following.kind', '=', 'activityThing.kind').onRef('following.thing', '=', 'activityThing.thing'),
    )
    .innerJoin('person', 'person.id', 'following.personId')
    .select('person.timeZone')
    .distinct()
    .where('activityThing.activityId', 'in', ids)
    .execute()
  if (zones.length === 0) return
  const told = toldBy(written)
  await countOwnLetters(trx, ids, told, now)
  await trx
    .insertInto('digestEntry')
    .columns(['personId', 'activityId', 'kind', 'thing', 'tellAt'])
    .expression(
      trx
        .selectFrom('activityThing')
        .innerJoin('activity', 'activity.id', 'activityThing.activityId')
        .innerJoin('audit', 'audit.id', 'activity.id')
        .innerJoin('following', join =>
          join.onRef('following.kind', '=', 'activityThing.kind').onRef('following.thing', '=', 'activityThing.thing'),
        )
        .innerJoin('person', 'person.id', 'following.personId')
        .innerJoin(
          clocks(
            zones.map(({ timeZone }) => timeZone),
            now,
          ),
          join =>
            join
              .on(({ eb, fn, ref, val }) => eb('clock.zone', '=', fn.coalesce(ref('person.timeZone'), val(homeClock))))
              .on(({ eb, fn, ref }) => eb('clock.pace', '=', fn.coalesce(ref('following.pace'), ref('person.pace')))),
        )
        .select(['following.personId', 'activity.id', 'following.kind', 'following.thing', 'clock.tellAt'])
        .where('activity.id', 'in', ids)
        .where('activity.takenBackAt', 'is', null)
        .where('following.mutedAt', 'is', null)
        .where(({ eb, ref }) => eb('audit.actor', 'is distinct from', ref('following.personId')))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom(told).select('told.url').where(isToldBy).whereRef('told.person', '=', 'following.personId'),
            ),
          ),
        ),
    )
    .execute()
}

/** Whom a letter of its own tells of what. */
const toldBy = (written: Arrived['written']) =>
  sql<{ url: string; change: string; person: string }>`jsonb_to_recordset(${JSON.stringify(
    written.map(({ url, change, personId: person }) => ({ url, change, person })),
  )}::jsonb)`.as<'told'>(sql`told(url text, change text, person text)`)

/** A letter of its own is one on each thing that its reader follows. */
async function countOwnLetters(trx: MembersDb, ids: readonly string[], told: ReturnType<typeof toldBy>, now: Date) {
  await trx
    .updateTable('following')
    .from(by =>
      by
        .selectFrom('following as its')
        .select(['its.personId', 'its.kind', 'its.thing'])
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('activityThing')
              .innerJoin('activity', 'activity.id', 'activityThing.activityId')
              .innerJoin(told, join => join.on(isToldBy))
              .select('told.url')
              .where('activity.id', 'in', ids)
              .whereRef('activityThing.kind', '=', 'its.kind')
              .whereRef('activityThing.thing', '=', 'its.thing')
              .whereRef('told.person', '=', 'its.personId'),
          ),
        )
        .orderBy('its.personId')
        .orderBy('its.kind')
        .orderBy('its.thing')
        .forNoKeyUpdate()
        .as('own'),
    )
    .set({ toldAt: now })
    .whereRef('following.personId', '=', 'own.personId')
    .whereRef('following.kind', '=', 'own.kind')
    .whereRef('following.thing', '=', 'own.thing')
    .execute()
}

const isToldBy = () => sql<boolean>`(told.url = activity.url or told.change = activity.id)`

const jsonbOf = (title: Texts) => jsonb(title) as unknown as Texts

/**
 * Serves sendDigests: writes the letters that are due, some people at a time. What is told and that it is told are one transaction. Where one
 * fails, its people are written to one by one: the fault is told once everybody else has their letter.
 */
export async function writeDueDigests(db: MembersDb, now: Date): Promise<number> {
  const faults: unknown[] = []
  const write = (people: readonly string[]) => db.transaction().execute(trx => writeSome(trx, people, now))
  const writeAlone = (person: string) =>
    write([person]).catch((fault: unknown) => {
      faults.push(fault)
      return 0
    })
  let count = 0
  for (
    let people = await dueAfter(db, '', now);
    people.length > 0;
    people = await dueAfter(db, people.at(-1) ?? '', now)
  )
    try {
      count += await write(people)
    } catch {
      for (const person of people) count += await writeAlone(person)
    }
  if (faults.length > 0) throw faults[0]
  return count
}

type Waiting = Told & { personId: string; isLive: boolean }

async function writeSome(trx: MembersDb, dueTo: readonly string[], now: Date) {
  const people = await heldPeople(trx, dueTo)
  if (people.length === 0) return 0
  const ids = people.map(({ id }) => id)
  await lockFollowings(trx, ids)
  const due = await dueEntries(trx, ids, now)
  if (due.length === 0) return 0
  const waiting = groupBy(due, ({ personId }) => personId)
  const readers = people.flatMap(readerOf)
  const digests = readers.flatMap(reader => {
    const told = toldOnce((waiting.get(reader.personId) ?? []).filter(({ isLive }) => isLive))
    return told.length > 0 ? [{ reader, told }] : []
  })
  const written = await letters.writeLetters(
    trx,
    digests.map(({ reader, told }) => digestLetter(told, reader)),
    now,
  )
  const entries = digests.flatMap(({ reader: { personId: person }, told }, at) =>
    told.map(({ activityId: activity, followed, thing }) => ({
      person,
      activity,
      kind: followed,
      thing,
      letter: written[at],
    })),
  )
  await hold(trx, entries, now)
  await forgetRest(trx, due)
  return digests.length
}

/** The next people to whom something is due, in the order of their ids. */
async function dueAfter(db: MembersDb, person: string, now: Date) {
  const rows = await db
    .selectFrom('digestEntry')
    .leftJoin('following', join =>
      join
        .onRef('following.personId', '=', 'digestEntry.personId')
        .onRef('following.kind', '=', 'digestEntry.kind')
        .onRef('following.thing', '=', 'digestEntry.thing'),
    )
    .select('digestEntry.personId')
    .distinct()
    .where('digestEntry.personId', '>', person)
    .where('digestEntry.letterId', 'is', null)
    .where('digestEntry.tellAt', '<=', now)
    .where(({ eb, or }) => or([eb('following.toldAt', 'is', null), eb('following.toldAt', '<=', restsSince(now))]))
    .orderBy('digestEntry.personId')
    .limit(peopleAtOnce)
    .execute()
  return rows.map(({ personId }) => personId)
}

/** Nobody else writes to them meanwhile, nor do they change what they want. */
const heldPeople = (trx: MembersDb, ids: readonly string[]) =>
  trx
    .selectFrom('person')
    .select(['id', 'email', 'lang', 'usedLang', 'timeZone'])
    .select(({ exists, selectFrom }) => [
      exists(selectFrom('grant').select('grant.id').whereRef('grant.personId', '=', 'person.id')).as('isMember'),
      exists(
        selectFrom('endedTopic')
          .select('endedTopic.topic')
          .whereRef('endedTopic.personId', '=', 'person.id')
          .where('endedTopic.topic', '=', 'FOLLOWED'),
      ).as('hasEnded'),
      selectFrom('grant')
        .innerJoin('municipality', 'municipality.slug', 'grant.municipality')
        .select('municipality.province')
        .whereRef('grant.personId', '=', 'person.id')
        .orderBy('grant.id')
        .limit(1)
        .as('province'),
    ])
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .skipLocked()
    .execute()

/** Everybody locks in one order: people, what they follow, entries, letters. */
const lockFollowings = (trx: MembersDb, people: readonly string[]) =>
  trx
    .selectFrom('following')
    .select('personId')
    .where('personId', 'in', people)
    .orderBy('personId')
    .orderBy('kind')
    .orderBy('thing')
    .forNoKeyUpdate()
    .execute()

type Person = Awaited<ReturnType<typeof heldPeople>>[number]

function readerOf({ id, email, lang, usedLang, timeZone, isMember, hasEnded, province }: Person): Reader[] {
  if (!email || !isMember || hasEnded) return []
  return [{ personId: id, email, timeZone, lang: letterLanguage([lang, usedLang], province ?? undefined) }]
}

/** To the reader, as `visible` says. */
const isVisible = (
  standing: Expression<string | null>,
) => sql<boolean>`(${standing} is distinct from 'UNVERIFIED' or exists (
  select from members.grant where person_id = digest_entry.person_id and role = 'SECRETARIAT'))`

const entriesOf = (trx: MembersDb) =>
  trx
    .selectFrom('digestEntry')
    .innerJoin('activity', 'activity.id', 'digestEntry.activityId')
    .innerJoin('activityThing', join =>
      join
        .onRef('activityThing.activityId', '=', 'digestEntry.activityId')
        .onRef('activityThing.kind', '=', 'digestEntry.kind')
        .onRef('activityThing.thing', '=', 'digestEntry.thing'),
    )
    .leftJoin('following', join =>
      join
        .onRef('following.personId', '=', 'digestEntry.personId')
        .onRef('following.kind', '=', 'digestEntry.kind')
        .onRef('following.thing', '=', 'digestEntry.thing'),
    )
    .leftJoin('municipality as followedPlace', join =>
      join.onRef('followedPlace.slug', '=', 'digestEntry.thing').on('digestEntry.kind', '=', 'MUNICIPALITY'),
    )
    .leftJoin('municipality as place', 'place.slug', 'activity.municipality')
    .select(['digestEntry.personId', 'digestEntry.activityId', 'digestEntry.kind as followed', 'digestEntry.thing'])
    .select([
      'digestEntry.letterId',
      'activity.kind',
      'activity.at',
      'activity.summary',
      'activity.url',
      'activity.invented',
    ])
    .select(['activity.takenBackAt', 'following.mutedAt', 'following.followedAt'])
    .select(({ fn, ref }) => fn.coalesce(ref('followedPlace.name'), ref('activityThing.title')).as('name'))
    .select(({ eb, ref }) => [
      eb
        .case()
        .when(isVisible(ref('place.standing')))
        .then(ref('place.name'))
        .end()
        .as('municipality'),
      isVisible(ref('followedPlace.standing')).as('mayBeTold'),
    ])

/** All that waits of things of which something is due. */
async function dueEntries(trx: MembersDb, people: readonly string[], now: Date): Promise<Waiting[]> {
  const rows = await entriesOf(trx)
    .where('digestEntry.personId', 'in', people)
    .where('digestEntry.letterId', 'is', null)
    .where(({ eb, or }) => or([eb('following.toldAt', 'is', null), eb('following.toldAt', '<=', restsSince(now))]))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('digestEntry as due')
          .select('due.activityId')
          .whereRef('due.personId', '=', 'digestEntry.personId')
          .whereRef('due.kind', '=', 'digestEntry.kind')
          .whereRef('due.thing', '=', 'digestEntry.thing')
          .where('due.letterId', 'is', null)
          .where('due.tellAt', '<=', now),
      ),
    )
    .orderBy('digestEntry.personId')
    .orderBy('digestEntry.activityId')
    .orderBy('digestEntry.kind')
    .orderBy('digestEntry.thing')
    // what is taken back meanwhile is waited for, and not read
    .forUpdate('digestEntry')
    .execute()
  return rows.map(({ takenBackAt, mutedAt, followedAt, mayBeTold, ...row }) => ({
    ...row,
    isLive: takenBackAt === null && mutedAt === null && followedAt !== null && mayBeTold,
  }))
}

type Held = { person: string; activity: string; kind: string; thing: string; letter: string | undefined }

/** What stands in a letter, until that is settled, and that its things were told of now. */
async function hold(trx: MembersDb, entries: readonly Held[], now: Date) {
  if (entries.length === 0) return
  const held = sql<Held>`jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)`.as<'held'>(
    sql`held(person text, activity text, kind text, thing text, letter text)`,
  )
  await trx
    .updateTable('digestEntry')
    .from(held)
    .set(({ ref }) => ({ letterId: ref('held.letter') }))
    .whereRef('digestEntry.personId', '=', 'held.person')
    .whereRef('digestEntry.activityId', '=', 'held.activity')
    .whereRef('digestEntry.kind', '=', 'held.kind')
    .whereRef('digestEntry.thing', '=', 'held.thing')
    .execute()
  await trx
    .updateTable('following')
    .from(held)
    .set({ toldAt: now })
    .whereRef('following.personId', '=', 'held.person')
    .whereRef('following.kind', '=', 'held.kind')
    .whereRef('following.thing', '=', 'held.thing')
    .execute()
}

/** What was due and stands in no letter is told no more: it was muted or taken back, or stands in one under another of its things, where it may wait as well. */
async function forgetRest(trx: MembersDb, due: readonly Waiting[]) {
  if (due.length === 0) return
  const looked = sql<Pick<Held, 'person' | 'activity'>>`jsonb_to_recordset(${JSON.stringify(
    due.map(({ personId: person, activityId: activity }) => ({ person, activity })),
  )}::jsonb)`.as<'looked'>(sql`looked(person text, activity text)`)
  await trx
    .deleteFrom('digestEntry')
    .using(looked)
    .whereRef('digestEntry.personId', '=', 'looked.person')
    .whereRef('digestEntry.activityId', '=', 'looked.activity')
    .where('digestEntry.letterId', 'is', null)
    .execute()
}

/** What is taken back is told to nobody: a letter that is not settled yet is written anew without it, or taken back as well. Serves receiveChanges. */
export async function takeBackFromDigests(trx: MembersDb, activities: readonly string[]) {
  if (activities.length === 0) return
  await trx
    .selectFrom('digestEntry')
    .select('personId')
    .where('activityId', 'in', activities)
    .orderBy('personId')
    .orderBy('activityId')
    .orderBy('kind')
    .orderBy('thing')
    .forUpdate()
    .execute()
  const gone = await trx.deleteFrom('digestEntry').where('activityId', 'in', activities).returning('letterId').execute()
  const touched = [...new Set(gone.flatMap(({ letterId }) => letterId ?? []))]
  if (touched.length === 0) return
  const rest = await entriesOf(trx).where('digestEntry.letterId', 'in', touched).execute()
  const left = groupBy(
    rest.filter(({ mayBeTold }) => mayBeTold),
    one => one.letterId,
  )
  const held = await trx
    .selectFrom('letter')
    .innerJoin('person', 'person.id', 'letter.person')
    .select(['letter.id', 'letter.lang', 'letter.recipient', 'person.id as personId', 'person.timeZone'])
    .where('letter.id', 'in', touched)
    .where('letter.state', 'in', ['WAITING', 'SENDING'])
    .execute()
  await letters.withdrawLettersById(
    trx,
    touched.filter(id => !left.has(id)),
  )
  await letters.rewriteLetters(
    trx,
    held.flatMap(({ id, recipient: email, ...reader }) => {
      const told = left.get(id)
      return told ? [{ ...digestLetter(told, { ...reader, email }), id }] : []
    }),
  )
}
