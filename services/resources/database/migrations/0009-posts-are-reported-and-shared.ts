import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `create table resources.post_report (
    id text primary key,
    post text not null references resources.post (id),
    reported_by text not null,
    reported_at timestamptz not null,
    reason text not null,
    settled_at timestamptz,
    outcome text check (outcome in ('HIDDEN', 'KEPT')),
    check ((settled_at is null) = (outcome is null))
  )`,
  // one report a person that waits; Post.openReports
  `create unique index post_report_open on resources.post_report (post, reported_by) where settled_at is null`,
  // Query.postReports: what waits, oldest first
  `create index post_report_waiting on resources.post_report (reported_at, id) where settled_at is null`,

  `create table resources.shared_answer (
    post text primary key references resources.post (id),
    kind text not null check (kind in ('GUIDE', 'CASE_STUDY')),
    title text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    answered_at timestamptz,
    agreed boolean,
    resource text references resources.resource (slug),
    check ((answered_at is null) = (agreed is null)),
    check (resource is null or agreed)
  )`,
  // Resource.sharedFrom
  `create unique index shared_answer_resource on resources.shared_answer (resource) where resource is not null`,
]

const back = [`drop table resources.shared_answer`, `drop table resources.post_report`]
