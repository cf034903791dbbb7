import { sql } from 'kysely'
import { keyBy } from '../../shared/batch.ts'
import { connection, keyAfter, momentIn, type Page, rowsToRead } from '../../shared/connection.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { ActivityRow, FollowingRow, MembersDb, Pace } from '../database/tables.ts'
import { lockPerson } from '../person/store.ts'
import { faultOfNumber, homeClock, isAsBefore, paces, tellAt } from './rules.ts'

type Thing = Pick<FollowingRow, 'kind' | 'thing'>
type Act = { personId: string; at: Date }
type Followed = { following: FollowingRow; fault?: never } | { following?: never; fault: Fault }

/** Serves Viewer.followings. */
export async function followingPage(db: MembersDb, personId: string, page: Page) {
  const after = keyAfter<[string, string, string]>(page, 3)
  const own = db.selectFrom('following').where('personId', '=', personId)
  const rows = await own
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, or, and, refTuple, tuple }) =>
        or([
          eb('followedAt', '<', momentIn(after?.[0])),
          and([
            eb('followedAt', '=', momentIn(after?.[0])),
            eb(refTuple('kind', 'thing'), '>', tuple(after?.[1] as FollowingRow['kind'], after?.[2] ?? '')),
          ]),
        ]),
      ),
    )
    .orderBy('followedAt', 'desc')
    .orderBy('kind')
    .orderBy('thing')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await own.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, row => [row.followedAt.toISOString(), row.kind, row.thing], count)
}

/** Serves Viewer.following. */
export const findFollowing = (db: MembersDb, personId: string, { kind, thing }: Thing) =>
  db
    .selectFrom('following')
    .selectAll()
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .where('thing', '=', thing)
    .executeTakeFirst()

/** The latest news of things, by their ids; those for members, too, where somebody is one. Serves Following.newest. */
export async function newestOf(db: MembersDb, isMember: boolean, ids: readonly string[]) {
  const wanted = sql<{ id: string }>`unnest(${sql.val(ids)}::text[])`
  const rows = await db
    .selectFrom(wanted.as<'wanted'>(sql`wanted(id)`))
    .innerJoinLateral(
      where =>
        where
          .selectFrom('activityThing')
          .innerJoin('activity', 'activity.id', 'activityThing.activityId')
          .selectAll('activity')
          .where('activityThing.kind', '=', sql<FollowingRow['kind']>`split_part(wanted.id, '/', 1)`)
          .where('activityThing.thing', '=', sql<string>`substring(wanted.id from position('/' in wanted.id) + 1)`)
          .where('activity.takenBackAt', 'is', null)
          .$if(!isMember, query => query.where('activity.isPrivate', '=', false))
          .orderBy('activityThing.at', 'desc')
          .orderBy('activity.position', 'desc')
          .limit(1)
          .as('newest'),
      join => join.onTrue(),
    )
    .selectAll('newest')
    .select('wanted.id as followed')
    .execute()
  return keyBy<ActivityRow & { followed: string }, string>(rows, row => row.followed)
}

/** Serves follow. What is followed already stays as it is. Whom and what a person follows is their own: no trail holds it. */
export async function follow(
  db: MembersDb,
  { kind, thing, pace, muted }: Thing & { pace: Pace | null; muted: boolean },
  { personId, at }: Act,
): Promise<Followed> {
  return await db.transaction().execute(async trx => {
    await lockPerson(trx, personId)
    const known = await findFollowing(trx, personId, { kind, thing })
    if (known) return { following: known }
    const { count } = await trx
      .selectFrom('following')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('personId', '=', personId)
      .executeTakeFirstOrThrow()
    const fault = faultOfNumber(count)
    if (fault) return { fault }
    const following = await trx
      .insertInto('following')
      .values({ personId, kind, thing, pace, mutedAt: muted ? at : null, followedAt: at, toldAt: null })
      .onConflict(conflict => conflict.columns(['personId', 'kind', 'thing']).doUpdateSet({ personId }))
      .returningAll()
      .executeTakeFirstOrThrow()
    // what still waits from before it was followed no longer, and is followed again
    await retime(trx, personId, at)
    return { following }
  })
}

/** Serves unfollow. What waits is told no longer, unless it is followed again before. */
export async function unfollow(db: MembersDb, { kind, thing }: Thing, personId: string) {
  return await db.transaction().execute(async trx => {
    await lockPerson(trx, personId)
    const following = await trx
      .deleteFrom('following')
      .where('personId', '=', personId)
      .where('kind', '=', kind)
      .where('thing', '=', thing)
      .returningAll()
      .executeTakeFirst()
    return following
  })
}

type Change = { pace?: Pace | null | undefined; muted?: boolean | undefined }

/** Serves changeFollowing and muteThing. */
export async function changeFollowing(
  db: MembersDb,
  { kind, thing }: Thing,
  { pace, muted }: Change,
  { personId, at }: Act,
) {
  return await db.transaction().execute(async trx => {
    await lockPerson(trx, personId)
    const before = await trx
      .selectFrom('following')
      .selectAll()
      .where('personId', '=', personId)
      .where('kind', '=', kind)
      .where('thing', '=', thing)
      .forUpdate()
      .executeTakeFirst()
    if (!before) return undefined
    const after: FollowingRow = {
      ...before,
      pace: pace === undefined ? before.pace : pace,
      mutedAt: muted === undefined ? before.mutedAt : muted ? (before.mutedAt ?? at) : null,
    }
    if (isAsBefore(before, after)) return before
    await trx
      .updateTable('following')
      .set({ pace: after.pace, mutedAt: after.mutedAt })
      .where('personId', '=', personId)
      .where('kind', '=', kind)
      .where('thing', '=', thing)
      .execute()
    await retime(trx, personId, at)
    return after
  })
}

type Clock = { zone: string; pace: Pace; tellAt: Date }

/** When news that come in now are told, for each pace by each of these clocks: a row each. */
export const clocks = (zones: readonly (string | null)[], now: Date) => {
  const rows = [...new Set(zones.map(zone => zone ?? homeClock))].flatMap(zone =>
    paces.map(pace => ({ zone, pace, tell_at: tellAt(pace, zone, now) })),
  )
  return sql<Clock>`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`.as<'clock'>(
    sql`clock(zone text, pace text, tell_at timestamptz)`,
  )
}

/** What waits is told at the pace and by the clock that its reader has now. What is due already stays due. */
export async function retime(trx: MembersDb, personId: string, now: Date) {
  const person = await trx.selectFrom('person').select('timeZone').where('id', '=', personId).executeTakeFirst()
  await trx
    .updateTable('digestEntry')
    .from('following')
    .from('person')
    .from(clocks([person?.timeZone ?? null], now))
    .set(({ ref }) => ({ tellAt: ref('clock.tellAt') }))
    .where('digestEntry.personId', '=', personId)
    .where('digestEntry.letterId', 'is', null)
    .where('digestEntry.tellAt', '>', now)
    .whereRef('following.personId', '=', 'digestEntry.personId')
    .whereRef('following.kind', '=', 'digestEntry.kind')
    .whereRef('following.thing', '=', 'digestEntry.thing')
    .whereRef('person.id', '=', 'digestEntry.personId')
    .where(({ eb, fn, ref }) => eb('clock.pace', '=', fn.coalesce(ref('following.pace'), ref('person.pace'))))
    .execute()
}
