import type { Kysely } from 'kysely'
import { createSearch, dropSearch, makeSearchable, makeUnsearchable } from '../../../shared/search/database.ts'

export async function up(db: Kysely<unknown>) {
  await createSearch(db, 'resources')
  await makeSearchable(db, 'resources', {
    subject: 'Resource',
    table: 'resource',
    item: 'slug',
    title: 'new.title',
    summary: 'new.summary',
    rest: `jsonb_build_object('', concat_ws(' ', new.source, new.municipality, new.year))`,
    languages: 'new.languages',
  })
}

export async function down(db: Kysely<unknown>) {
  await makeUnsearchable(db, 'resources', 'resource')
  await dropSearch(db, 'resources')
}
