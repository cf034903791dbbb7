import type { Kysely } from 'kysely'
import { makeSearchable, makeUnsearchable } from '../../../shared/search/database.ts'
import { forgetWordsWithTexts, keepWordsForever } from '../../../shared/search/words.ts'

const partsOfRecord = `(
  select jsonb_object_agg(lang, text) from (
    select key as lang, string_agg(value, ' ') as text
    from jsonb_each(coalesce(new.case_study, '{}') || coalesce(new.service, '{}')) part (name, texts),
      jsonb_each_text(case when jsonb_typeof(texts) = 'object' then texts else '{}' end)
    group by key) by_language)`

const postsWhere = (place: string) => `(
  select coalesce(jsonb_object_agg(lang, text), '{}') from (
    select lang, string_agg(body, ' ' order by position) as text from resources.post
    where discussion = new.id and hidden_at is null and withdrawn_at is null and ${place} group by lang) by_language)`

const searchables = [
  {
    subject: 'Resource',
    table: 'resource',
    item: 'slug',
    title: 'new.title',
    summary: 'new.summary',
    rest: `jsonb_build_object('', concat_ws(' ', new.source, new.author, new.municipality, new.year)) || coalesce(${partsOfRecord}, '{}')`,
    languages: 'new.languages',
    when: 'new.withdrawn_at is null',
  },
  {
    subject: 'Discussion',
    table: 'discussion',
    item: 'id',
    title: 'jsonb_build_object(new.lang, new.title)',
    summary: postsWhere('position = 0'),
    rest: postsWhere('position > 0'),
    languages: `array[new.lang]`,
    when: 'new.withheld_at is null',
  },
]

/** A withdrawn item is no entry either. */
export async function up(db: Kysely<unknown>) {
  for (const { table } of searchables) await makeUnsearchable(db, 'resources', table)
  await forgetWordsWithTexts(db, 'resources')
  for (const searchable of searchables) await makeSearchable(db, 'resources', searchable)
}

export async function down(db: Kysely<unknown>) {
  await keepWordsForever(db, 'resources')
}
