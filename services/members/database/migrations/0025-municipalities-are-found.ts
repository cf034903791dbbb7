import type { Kysely } from 'kysely'
import { createSearch, dropSearch, makeSearchable, makeUnsearchable } from '../../../shared/search/database.ts'

export async function up(db: Kysely<unknown>) {
  await createSearch(db, 'members')
  await makeSearchable(db, 'members', {
    subject: 'Municipality',
    table: 'municipality',
    item: 'slug',
    title: 'new.name',
    // every name that it carried, and its address
    summary: `jsonb_build_object('', new.search_names)`,
    // a name is nobody's language
    languages: `'{}'::text[]`,
  })
}

export async function down(db: Kysely<unknown>) {
  await makeUnsearchable(db, 'members', 'municipality')
  await dropSearch(db, 'members')
}
