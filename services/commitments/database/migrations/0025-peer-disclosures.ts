import { type Kysely, sql } from 'kysely'
import { makeAppendOnly, makeRewritable } from '../../../shared/append-only.ts'

export async function up(db: Kysely<unknown>) {
  // unique: one answer for the same assessments, whoever asked first
  await sql`
    create table commitments.peer_disclosure (
      id bigint generated always as identity primary key,
      fingerprint text not null unique,
      members text[] not null,
      elements text[] not null,
      told_at timestamptz not null
    )`.execute(db)
  await makeAppendOnly(db, 'commitments', 'peer_disclosure')
}

export async function down(db: Kysely<unknown>) {
  await makeRewritable(db, 'commitments', 'peer_disclosure')
  await sql`drop table commitments.peer_disclosure`.execute(db)
}
