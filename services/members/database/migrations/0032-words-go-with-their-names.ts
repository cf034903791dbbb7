import type { Kysely } from 'kysely'
import { makeSearchable, makeUnsearchable } from '../../../shared/search/database.ts'
import { forgetWordsWithTexts, keepWordsForever } from '../../../shared/search/words.ts'

const searchable = {
  subject: 'Municipality',
  table: 'municipality',
  item: 'slug',
  title: 'new.name',
  summary: `jsonb_build_object('', new.search_names)`,
  languages: `'{}'::text[]`,
}

export async function up(db: Kysely<unknown>) {
  await makeUnsearchable(db, 'members', 'municipality')
  await forgetWordsWithTexts(db, 'members')
  await makeSearchable(db, 'members', searchable)
}

export async function down(db: Kysely<unknown>) {
  await keepWordsForever(db, 'members')
}
