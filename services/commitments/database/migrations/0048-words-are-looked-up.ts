import type { Kysely } from 'kysely'
import { lookWordsUpByKey } from '../../../shared/search/words.ts'

export async function up(db: Kysely<unknown>) {
  await lookWordsUpByKey(db, 'commitments')
}

/** Answers are the same without it. */
export async function down() {}
