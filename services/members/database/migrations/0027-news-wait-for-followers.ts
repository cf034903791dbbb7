import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // what a piece of news is about, for whoever follows it
  await sql`
    create table members.activity_thing (
      activity_id text not null references members.activity (id),
      kind text not null,
      thing text not null,
      at timestamptz not null,
      title jsonb,
      primary key (activity_id, kind, thing)
    )`.execute(db)
  // following.newest
  await sql`create index activity_thing_newest on members.activity_thing (kind, thing, at desc)`.execute(db)
  await sql`
    insert into members.activity_thing (activity_id, kind, thing, at)
    select id, 'MUNICIPALITY', municipality, at from members.activity where not is_private and municipality is not null
    union
    select id, 'COMMITMENT', number::text, at from members.activity, unnest(commitments) as number where not is_private
    union
    select id, 'SERIES', substring(url from '^/events/series/([^/#?]+)$'), at from members.activity
    where not is_private and url ~ '^/events/series/[^/#?]+$'
    union
    select id, 'QUESTION', substring(url from '^/discussions/([^/#?]+)'), at from members.activity
    where kind in ('QUESTION_ASKED', 'QUESTION_ANSWERED') and url ~ '^/discussions/[^/#?]+'`.execute(db)

  // a piece of news that a follower is not told yet, or is told by a letter that is not sent yet
  await sql`
    create table members.digest_entry (
      person_id text not null references members.person (id),
      activity_id text not null references members.activity (id),
      kind text not null,
      thing text not null,
      tell_at timestamptz not null,
      letter_id text references members.letter (id) on delete cascade,
      primary key (person_id, activity_id, kind, thing)
    )`.execute(db)
  // sendDigests()
  await sql`create index digest_entry_due on members.digest_entry (tell_at) where letter_id is null`.execute(db)
  // what is taken back
  await sql`create index digest_entry_by_activity on members.digest_entry (activity_id)`.execute(db)
  await sql`create index digest_entry_by_letter on members.digest_entry (letter_id) where letter_id is not null`.execute(
    db,
  )
}

export async function down(db: Kysely<unknown>) {
  await sql`drop table members.digest_entry, members.activity_thing`.execute(db)
}
