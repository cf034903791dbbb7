import type { Kysely } from 'kysely'
import { createSearch, dropSearch, makeSearchable, makeUnsearchable } from '../../../shared/search/database.ts'

/** A case study and a service are records of texts in languages: one text a language. */
const partsOfRecord = `(
  select jsonb_object_agg(lang, text) from (
    select key as lang, string_agg(value, ' ') as text
    from jsonb_each(coalesce(new.case_study, '{}') || coalesce(new.service, '{}')) part (name, texts),
      jsonb_each_text(case when jsonb_typeof(texts) = 'object' then texts else '{}' end)
    group by key) by_language)`

export async function up(db: Kysely<unknown>) {
  await createSearch(db, 'resources')
  await makeSearchable(db, 'resources', {
    subject: 'Resource',
    table: 'resource',
    item: 'slug',
    title: 'new.title',
    summary: 'new.summary',
    rest: `jsonb_build_object('', concat_ws(' ', new.source, new.author, new.municipality, new.year)) || coalesce(${partsOfRecord}, '{}')`,
    languages: 'new.languages',
  })
}

export async function down(db: Kysely<unknown>) {
  await makeUnsearchable(db, 'resources', 'resource')
  await dropSearch(db, 'resources')
}
