import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import type { MembersDb } from '../database/tables.ts'

/** Serves every reference to a person. */
export async function personsOf(db: MembersDb, ids: readonly string[]) {
  const rows = await db.selectFrom('person').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

/** Contacts who hold their function on a day. Serves Municipality.contacts. */
export async function contactsOf(db: MembersDb, slugs: readonly string[], today: string) {
  const rows = await db
    .selectFrom('contact')
    .selectAll()
    .where('municipality', 'in', slugs)
    .where('startsOn', '<=', today)
    .where(({ eb, or }) => or([eb('endsOn', 'is', null), eb('endsOn', '>', today)]))
    .orderBy('startsOn')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** Somebody with an account, by address in any case of letters. Serves Query.account. */
export const findPersonByEmail = (db: MembersDb, email: string) =>
  db
    .selectFrom('person')
    .selectAll()
    .where(sql<boolean>`lower(email) = ${email.trim().toLowerCase()}`)
    .executeTakeFirst()
