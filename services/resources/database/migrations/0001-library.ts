import { type Kysely, sql } from 'kysely'
import { createChangeTable } from '../../../shared/changes.ts'
import { createAnswerTable } from '../../../shared/once.ts'

const schema = 'resources'

export async function up(db: Kysely<unknown>) {
  await createChangeTable(db, schema)
  await createAnswerTable(db, schema)
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of tables) await db.withSchema(schema).schema.dropTable(table).execute()
}

const tables = [
  'resource_event',
  'resource_file',
  'resource_commitment',
  'resource',
  'municipality',
  'answer',
  'change',
]

const statements = [
  `create table resources.municipality (slug text primary key)`,

  `create table resources.resource (
    slug text primary key,
    title jsonb not null,
    summary jsonb,
    kind text not null
      check (kind in ('TOOLKIT', 'GUIDE', 'VIDEO', 'CASE_STUDY', 'POLICY', 'REPORT', 'TRAINING', 'SERVICE', 'LINK')),
    languages text[] not null,
    municipality text constraint resource_municipality_fkey references resources.municipality (slug),
    year integer,
    listed_on date not null,
    url text,
    source text,
    indicators text[] not null,
    created_at timestamptz not null,
    search_text text not null
  )`,
  // the library, newest first
  `create index resource_listed_on on resources.resource (listed_on desc, slug desc)`,
  // Municipality.resources, newest first
  `create index resource_of_municipality on resources.resource (municipality, listed_on desc, slug desc) where municipality is not null`,

  `create table resources.resource_commitment (
    resource text not null references resources.resource (slug),
    commitment integer not null check (commitment between 1 and 10),
    primary key (resource, commitment)
  )`,
  // items on some commitments
  `create index resource_commitment_commitment on resources.resource_commitment (commitment)`,

  `create table resources.resource_file (
    id text primary key,
    resource text not null references resources.resource (slug),
    url text not null,
    media_type text not null,
    size integer not null,
    lang text,
    position integer not null
  )`,
  // Resource.files
  `create index resource_file_resource on resources.resource_file (resource)`,

  `create table resources.resource_event (
    event text not null,
    resource text not null references resources.resource (slug),
    primary key (event, resource)
  )`,
]
