import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  const schema = db.schema.withSchema('members')
  await schema
    .createTable('person')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('display_name', 'text', c => c.notNull())
    .addColumn('email', 'text')
    .execute()
  // account(): signing in, whatever the case of the letters
  await sql`create unique index person_email on members.person (lower(email))`.execute(db)

  await schema
    .createTable('grant')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('person_id', 'text', c => c.notNull().references('members.person.id'))
    .addColumn('role', 'text', c => c.notNull())
    .addColumn('municipality', 'text', c => c.references('members.municipality.slug'))
    .addColumn('network', 'text', c => c.references('members.network.code'))
    .execute()
  // account() and viewer()
  await schema.createIndex('grant_by_person').on('grant').column('person_id').execute()
  // who is told of news about a municipality
  await schema.createIndex('grant_by_municipality').on('grant').column('municipality').execute()

  await schema
    .createTable('contact')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('person_id', 'text', c => c.notNull().references('members.person.id'))
    .addColumn('municipality', 'text', c => c.notNull().references('members.municipality.slug'))
    .addColumn('title', 'jsonb')
    .addColumn('champion', 'boolean', c => c.notNull())
    .addColumn('elected', 'boolean', c => c.notNull())
    .addColumn('starts_on', 'date', c => c.notNull())
    .addColumn('ends_on', 'date')
    .execute()
  // Municipality.contacts
  await schema.createIndex('contact_by_municipality').on('contact').column('municipality').execute()
}

export async function down(db: Kysely<unknown>) {
  for (const table of ['contact', 'grant', 'person']) await db.schema.withSchema('members').dropTable(table).execute()
}
