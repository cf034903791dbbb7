import type { Kysely } from 'kysely'
import { createSearch, dropSearch, makeSearchable, makeUnsearchable } from '../../../shared/search/database.ts'

export async function up(db: Kysely<unknown>) {
  await createSearch(db, 'events')
  await makeSearchable(db, 'events', {
    subject: 'Event',
    table: 'event',
    item: 'slug',
    title: 'new.title',
    summary: 'new.description',
    rest: `jsonb_build_object('', concat_ws(' ', new.venue, new.address, new.organizer))`,
    languages: `case when new.languages = '{}' then array(select jsonb_object_keys(new.title)) else new.languages end`,
  })
}

export async function down(db: Kysely<unknown>) {
  await makeUnsearchable(db, 'events', 'event')
  await dropSearch(db, 'events')
}
