import { type Kysely, sql } from 'kysely'
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
  await makeSearchable(db, 'resources', {
    subject: 'Discussion',
    table: 'discussion',
    item: 'id',
    title: 'jsonb_build_object(new.lang, new.title)',
    summary: postsWhere('position = 0'),
    rest: postsWhere('position > 0'),
    languages: `array[new.lang]`,
    when: 'new.withheld_at is null',
  })
  // what was just written, hidden or withdrawn is found, or not found any more
  await sql`create function resources.search_post() returns trigger language plpgsql as $$
    begin
      update resources.discussion set id = id where id = new.discussion;
      return null;
    end $$`.execute(db)
  await sql`create trigger search_post after insert or update on resources.post for each row
    execute function resources.search_post()`.execute(db)
}

/** What can be read of a discussion, by language. */
const postsWhere = (place: string) => `(
  select coalesce(jsonb_object_agg(lang, text), '{}') from (
    select lang, string_agg(body, ' ' order by position) as text from resources.post
    where discussion = new.id and hidden_at is null and withdrawn_at is null and ${place} group by lang) by_language)`

export async function down(db: Kysely<unknown>) {
  await sql`drop trigger search_post on resources.post`.execute(db)
  await sql`drop function resources.search_post()`.execute(db)
  await makeUnsearchable(db, 'resources', 'discussion')
  await makeUnsearchable(db, 'resources', 'resource')
  await dropSearch(db, 'resources')
}
