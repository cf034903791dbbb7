import type { Kysely } from 'kysely'
import { makeAppendOnly, makeRewritable } from '../../../shared/append-only.ts'

const tables = ['change', 'audit']

export async function up(db: Kysely<unknown>) {
  for (const table of tables) await makeAppendOnly(db, 'members', table)
}

export async function down(db: Kysely<unknown>) {
  for (const table of tables) await makeRewritable(db, 'members', table)
}
