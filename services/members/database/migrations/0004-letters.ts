import type { Kysely } from 'kysely'
import { createLetterTable } from '../../../shared/letters.ts'

export async function up(db: Kysely<unknown>) {
  await createLetterTable(db, 'members')
}

export async function down(db: Kysely<unknown>) {
  await db.schema.withSchema('members').dropTable('letter').execute()
}
