import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table resources.resource
    add column author text,
    add column licence text,
    add column audience text[] not null default '{}',
    add column province text,
    add column case_study jsonb,
    add column service jsonb,
    add column invented boolean not null default false,
    add column shared_by text,
    add column revision integer not null default 1,
    add column updated_at timestamptz,
    add column withdrawn_at timestamptz,
    add column withdrawal_reason jsonb`,

  // nothing had filled it: sources name no files
  `drop table resources.resource_file`,
  `create table resources.file (
    id text primary key,
    name text not null,
    media_type text not null,
    size integer not null,
    sha256 text not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    resource text references resources.resource (slug),
    line text,
    version integer,
    lang text,
    added_at timestamptz,
    check ((resource is null) = (line is null) and (resource is null) = (version is null)),
    unique (resource, line, version)
  )`,
  // what somebody uploaded within a day
  `create index file_of_uploader on resources.file (uploaded_by, uploaded_at)`,
  // which bytes are held
  `create index file_sha256 on resources.file (sha256)`,
  // forgetFiles
  `create index file_waiting on resources.file (uploaded_at) where resource is null`,
]

const back = [
  `drop table resources.file`,
  `create table resources.resource_file (
    id text primary key,
    resource text not null references resources.resource (slug),
    url text not null,
    media_type text not null,
    size integer not null,
    lang text,
    position integer not null
  )`,
  `create index resource_file_resource on resources.resource_file (resource)`,
  `alter table resources.resource
    drop column author,
    drop column licence,
    drop column audience,
    drop column province,
    drop column case_study,
    drop column service,
    drop column invented,
    drop column shared_by,
    drop column revision,
    drop column updated_at,
    drop column withdrawn_at,
    drop column withdrawal_reason`,
]
