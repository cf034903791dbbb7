import type { Kysely } from 'kysely'
import { makeAppendOnly, makeRewritable } from '../../../shared/append-only.ts'

export async function up(db: Kysely<unknown>) {
  await makeAppendOnly(db, 'resources', 'change')
}

export async function down(db: Kysely<unknown>) {
  await makeRewritable(db, 'resources', 'change')
}
