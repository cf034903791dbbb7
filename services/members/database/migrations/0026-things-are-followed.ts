import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table members.person add column pace text not null default 'DAILY'`.execute(db)
  await sql`
    create table members.following (
      person_id text not null references members.person (id),
      kind text not null,
      thing text not null,
      pace text,
      muted_at timestamptz,
      followed_at timestamptz not null,
      told_at timestamptz,
      primary key (person_id, kind, thing)
    )`.execute(db)
  // who is told of a piece of news
  await sql`create index following_by_thing on members.following (kind, thing)`.execute(db)
  // viewer.followings
  await sql`create index following_by_time on members.following (person_id, followed_at desc, kind, thing)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop table members.following`.execute(db)
  await sql`alter table members.person drop column pace`.execute(db)
}
