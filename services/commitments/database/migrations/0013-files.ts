import { type Kysely, sql } from 'kysely'
import { makeAppendOnly } from '../../../shared/append-only.ts'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
  await makeAppendOnly(db, 'commitments', 'file_use')
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  // What somebody uploaded. The bytes are kept elsewhere, by their hash.
  `create table commitments.file (
    id text primary key,
    municipality text not null references commitments.municipality (slug),
    name text not null check (name <> ''),
    media_type text not null,
    size integer not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by text not null,
    uploaded_at timestamptz not null
  )`,
  // Municipality.fileAllowance, Municipality.unpublishedFiles
  `create index file_of_municipality on commitments.file (municipality, uploaded_at desc)`,
  // heldFiles
  `create index file_by_sha256 on commitments.file (sha256)`,
  // It may be forgotten, and is never another one.
  `create trigger files_stay_as_they_are before update or truncate on commitments.file
    for each statement execute function commitments.refuse_rewriting()`,

  // What something published refers to. Such a file is never forgotten.
  `create table commitments.file_use (
    file text not null references commitments.file (id),
    subject_type text not null,
    subject_id text not null,
    revision integer not null,
    primary key (file, subject_type, subject_id, revision)
  )`,
]

const back = [`drop table commitments.file_use`, `drop table commitments.file`]
