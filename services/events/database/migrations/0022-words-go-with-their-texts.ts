import { type Kysely, sql } from 'kysely'
import { makeSearchable, makeUnsearchable } from '../../../shared/search/database.ts'
import { forgetWordsWithTexts, keepWordsForever } from '../../../shared/search/words.ts'

const searchable = {
  subject: 'Event',
  table: 'event',
  item: 'slug',
  title: 'new.title',
  summary: 'new.description',
  rest: `jsonb_build_object('', concat_ws(' ', new.venue, new.address, new.organizer))`,
  languages: `case when new.languages = '{}' then array(select jsonb_object_keys(new.title)) else new.languages end`,
}

/** And the column that was searched before there were entries. */
export async function up(db: Kysely<unknown>) {
  await makeUnsearchable(db, 'events', 'event')
  await forgetWordsWithTexts(db, 'events')
  await sql`alter table events.event drop column search_text`.execute(db)
  await makeSearchable(db, 'events', searchable)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table events.event add column search_text text not null default ''`.execute(db)
  await keepWordsForever(db, 'events')
}
