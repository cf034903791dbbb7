import { type ExpressionBuilder, sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { MembersDb, MembersTables, NetworkCode, Standing } from '../database/tables.ts'
import { standingBy } from './rules.ts'

/** Serves Query.networks. */
export const networksInOrder = (db: MembersDb) => db.selectFrom('network').selectAll().orderBy('code').execute()

/** Names of networks, oldest first. Serves Network.name and Network.names. */
export async function namesOfNetworks(db: MembersDb, codes: readonly NetworkCode[]) {
  const rows = await db
    .selectFrom('networkName')
    .selectAll()
    .where('network', 'in', codes)
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.network)
}

/** The records in force of all periods, struck ones too, oldest first. Serves Municipality.memberships. */
export async function membershipsOf(db: MembersDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('membership')
    .selectAll()
    .where('municipality', 'in', slugs)
    .where('replacedAt', 'is', null)
    .orderBy('network')
    .orderBy('joinedOn')
    .orderBy('entry')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** All records of periods, newest first. Serves Membership.records. */
export async function membershipRecordsOf(db: MembersDb, entries: readonly string[]) {
  const rows = await db
    .selectFrom('membership')
    .selectAll()
    .where('entry', 'in', entries)
    .orderBy('revision', 'desc')
    .execute()
  return groupBy(rows, row => row.entry)
}

/** The record of a period that is in force. */
export const findMembership = (db: MembersDb, entry: string) =>
  db.selectFrom('membership').selectAll().where('entry', '=', entry).where('replacedAt', 'is', null).executeTakeFirst()

/** `goesOn` of rules.ts, as the database asks it: a period in force counts until the day of leaving, also where that is still to come. */
export const goesOnUntil = (today: string) => (where: ExpressionBuilder<MembersTables, 'membership'>) =>
  where.and([
    where('membership.replacedAt', 'is', null),
    where('membership.struck', '=', false),
    where.or([where('membership.hasLeft', '=', false), where('membership.leftOn', '>', today)]),
  ])

/** Municipalities whose last day of membership has come since it was recorded: how they stand now. Serves keepStandings. */
export async function keepStandings(db: MembersDb, now: Date): Promise<number> {
  const today = now.toISOString().slice(0, 10)
  return await db.transaction().execute(async trx => {
    const stale = await trx
      .selectFrom('municipality')
      .select(['slug', 'standing', 'knownAs'])
      .where('standing', 'in', ['MEMBER', 'NETWORK_ONLY'])
      .where('slug', 'in', ended =>
        ended
          .selectFrom('membership')
          .select('membership.municipality')
          .where('membership.replacedAt', 'is', null)
          .where('membership.struck', '=', false)
          .where('membership.hasLeft', '=', true)
          .where('membership.leftOn', '<=', today),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('membership')
              .select('membership.id')
              .whereRef('membership.municipality', '=', 'municipality.slug')
              .where(goesOnUntil(today))
              .where(({ eb, or }) =>
                or([
                  eb('membership.network', '=', 'CMARD'),
                  eb('municipality.standing' as never, '=', 'NETWORK_ONLY' as never),
                ]),
              ),
          ),
        ),
      )
      .orderBy('slug')
      .forNoKeyUpdate()
      .execute()
    if (stale.length === 0) return 0

    const slugs = stale.map(({ slug }) => slug)
    const periods = await membershipsOf(trx, slugs)
    const moved = stale.map(({ slug, standing, knownAs }) => {
      const after = standingBy(periods.get(slug) ?? [], knownAs, today)
      return { slug, before: standing, after }
    })
    for (const [standing, some] of groupBy(moved, ({ after }): Standing => after))
      await trx
        .updateTable('municipality')
        .set({ standing })
        .where(
          'slug',
          'in',
          some.map(({ slug }) => slug),
        )
        .execute()
    await recordChanges(
      trx,
      moved.map(({ slug, before, after }) => ({
        at: now,
        actor: null,
        action: 'keepStandings',
        subjectType: 'Municipality',
        subjectId: slug,
        before: { standing: before },
        after: { standing: after },
        news: null,
      })),
    )
    return moved.length
  })
}

/** Municipalities that the public knows of, with the networks of which they are members today. Serves Query.memberRoster. */
export const memberRosterOf = (db: MembersDb, today: string) =>
  db
    .selectFrom('municipality')
    .leftJoin('membership', join =>
      join
        .onRef('membership.municipality', '=', 'municipality.slug')
        .on(where => goesOnUntil(today)(where as never) as never),
    )
    .select(['municipality.slug', 'municipality.province'])
    .select(sql<string[]>`array_remove(array_agg(distinct membership.network), null)`.as('networks'))
    .where('municipality.standing', '!=', 'UNVERIFIED')
    .groupBy('municipality.slug')
    .orderBy('municipality.slug')
    .execute()
