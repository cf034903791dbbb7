import { type Kysely, sql } from 'kysely'
import { addLetterTopics } from '../../../shared/letters.ts'

export async function up(db: Kysely<unknown>) {
  await addLetterTopics(db, 'members')
  await sql`alter table members.person add column used_lang text, add column time_zone text`.execute(db)
  await sql`
    create table members.ended_topic (
      person_id text not null references members.person (id),
      topic text not null,
      ended_at timestamptz not null,
      primary key (person_id, topic)
    )`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop table members.ended_topic`.execute(db)
  await sql`alter table members.person drop column time_zone, drop column used_lang`.execute(db)
  await sql`alter table members.letter drop column entries, drop column topic, drop column person`.execute(db)
}
