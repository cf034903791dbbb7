import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table members.person add column mail_returned_at timestamptz`.execute(db)
  // whose mail came back, for the desk
  await sql`create index person_mail_returned on members.person (id) where mail_returned_at is not null`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await db.schema.withSchema('members').alterTable('person').dropColumn('mail_returned_at').execute()
}
