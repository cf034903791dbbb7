import type { Kysely } from 'kysely'
import { makeAppendOnly, makeRewritable } from '../../../shared/append-only.ts'

export async function up(db: Kysely<unknown>) {
  await makeAppendOnly(db, 'commitments', 'change')
}

export async function down(db: Kysely<unknown>) {
  await makeRewritable(db, 'commitments', 'change')
}
