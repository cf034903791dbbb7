import type { Kysely } from 'kysely'
import { createLearntTable } from '../../../shared/known-keys.ts'

export async function up(db: Kysely<unknown>) {
  await createLearntTable(db, 'commitments')
}

export async function down(db: Kysely<unknown>) {
  await db.schema.withSchema('commitments').dropTable('learnt').execute()
}
