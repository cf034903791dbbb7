import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of ['collection_item', 'collection_curator', 'collection'])
    await db.withSchema('resources').schema.dropTable(table).execute()
}

const forward = [
  `create table resources.collection (
    slug text primary key,
    title jsonb not null,
    description jsonb,
    owner text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    revision integer not null default 1
  )`,
  // all collections, newest first
  `create index collection_created_at on resources.collection (created_at desc, slug desc)`,
  // collections that somebody owns
  `create index collection_of_owner on resources.collection (owner)`,

  `create table resources.collection_curator (
    collection text not null references resources.collection (slug),
    person text not null,
    added_by text not null,
    added_at timestamptz not null,
    primary key (collection, person)
  )`,
  // collections that somebody looks after
  `create index collection_curator_person on resources.collection_curator (person)`,

  `create table resources.collection_item (
    collection text not null references resources.collection (slug),
    resource text not null references resources.resource (slug),
    position integer not null,
    primary key (collection, resource)
  )`,
  // collections that hold an item
  `create index collection_item_resource on resources.collection_item (resource)`,
]
