import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Change, recordChanges } from '../../shared/changes.ts'
import { newSecret } from '../../shared/api-token.ts'
import { hashOf } from '../../shared/link-token.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { ApiTokenRow, MembersDb } from '../database/tables.ts'
import { expiryOf, forgottenBefore, mostLive } from './rules.ts'

const mostTold = 30

/** Serves Viewer.apiTokens. */
export const tokensOfPerson = (db: MembersDb, personId: string, now: Date): Promise<ApiTokenRow[]> =>
  db
    .selectFrom('apiToken')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy(({ eb, and }) => and([eb('revokedAt', 'is', null), eb('expiresAt', '>', now)]), 'desc')
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .limit(mostTold)
    .execute()

type NewToken = Pick<ApiTokenRow, 'personId' | 'name' | 'scope' | 'narrowedTo'> & { days: number }
type Made = { token: ApiTokenRow; secret: string; refusal?: never } | { token?: never; refusal: Fault }

/** Serves makeApiToken. */
export async function makeToken(db: MembersDb, { days, narrowedTo, ...wanted }: NewToken, now: Date): Promise<Made> {
  return await db.transaction().execute(async (trx): Promise<Made> => {
    // one after the other: the limit holds for two at the same moment too
    await trx.selectFrom('person').select('id').where('id', '=', wanted.personId).forUpdate().executeTakeFirstOrThrow()
    const { live } = await trx
      .selectFrom('apiToken')
      .select(({ fn }) => fn.countAll<number>().as('live'))
      .where('personId', '=', wanted.personId)
      .where('revokedAt', 'is', null)
      .where('expiresAt', '>', now)
      .executeTakeFirstOrThrow()
    if (live >= mostLive) return { refusal: { word: 'tooManyTokens', field: null, facts: { most: mostLive } } }
    const secret = newSecret()
    const token = await trx
      .insertInto('apiToken')
      .values({
        ...wanted,
        narrowedTo: (narrowedTo && JSON.stringify(narrowedTo)) as never,
        id: randomUUID(),
        hash: hashOf(secret),
        madeAt: now,
        expiresAt: expiryOf(now, days),
        lastUsedOn: null,
        revokedAt: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [tokenChange('makeApiToken', null, token, now)])
    return { token, secret }
  })
}

/** One of a person's own tokens. */
export const findToken = (db: MembersDb, id: string, personId: string) =>
  db.selectFrom('apiToken').selectAll().where('id', '=', id).where('personId', '=', personId).executeTakeFirst()

/** Ends a token that works. Serves revokeApiToken. */
export async function revokeToken(db: MembersDb, before: ApiTokenRow, now: Date) {
  return await db.transaction().execute(async trx => {
    const after = await trx
      .updateTable('apiToken')
      .set({ revokedAt: now })
      .where('id', '=', before.id)
      .where('revokedAt', 'is', null)
      .where('expiresAt', '>', now)
      .returningAll()
      .executeTakeFirst()
    if (after) await recordChanges(trx, [tokenChange('revokeApiToken', before, after, now)])
    return after
  })
}

/** Ends all that work. Serves whatever takes a person's last role. */
export async function revokeTokensOf(
  trx: MembersDb,
  personId: string,
  { action, actor, now }: { action: string; actor: string | null; now: Date },
): Promise<Change[]> {
  const revoked = await trx
    .updateTable('apiToken')
    .set({ revokedAt: now })
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returningAll()
    .execute()
  return revoked.map(after => ({ ...tokenChange(action, { ...after, revokedAt: null }, after, now), actor }))
}

/** Serves useApiToken. */
export const findTokenByHash = (db: MembersDb, hash: string) =>
  db
    .selectFrom('apiToken')
    .innerJoin('person', 'person.id', 'apiToken.personId')
    .selectAll('apiToken')
    .select(['person.email', 'person.displayName', 'person.usedLang'])
    .where('hash', '=', hash)
    .executeTakeFirst()

/** Once a day and not at every request. Serves useApiToken. */
export const noteUse = (db: MembersDb, id: string, today: string) =>
  db
    .updateTable('apiToken')
    .set({ lastUsedOn: today })
    .where('id', '=', id)
    .where(({ eb, or }) => or([eb('lastUsedOn', 'is', null), eb('lastUsedOn', '<', today)]))
    .execute()

/** Serves the daily round. */
export const forgetTokens = (trx: MembersDb, now: Date) =>
  trx.deleteFrom('apiToken').where(sql<Date>`least(revoked_at, expires_at)`, '<=', forgottenBefore(now)).execute()

/** What may be kept for ever: nothing of the secret, not its hash either. */
const traceOf = ({ name, scope, narrowedTo, expiresAt, revokedAt }: ApiTokenRow) => ({
  name,
  scope,
  narrowedTo,
  expiresAt,
  revokedAt,
})

const tokenChange = (action: string, before: ApiTokenRow | null, after: ApiTokenRow, at: Date): Change => ({
  at,
  actor: after.personId,
  action,
  subjectType: 'ApiToken',
  subjectId: after.id,
  before: before && traceOf(before),
  after: traceOf(after),
  news: null,
})
