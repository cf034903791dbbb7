import type { Kysely } from 'kysely'
import { createLearntTable } from '../../../shared/known-keys.ts'

export async function up(db: Kysely<unknown>) {
  await createLearntTable(db, 'resources')
}

export async function down(db: Kysely<unknown>) {
  await db.schema.withSchema('resources').dropTable('learnt').execute()
}
