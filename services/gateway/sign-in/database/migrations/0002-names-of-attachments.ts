import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`alter table sign_in.kept_mail add column attachments text[] not null default '{}'`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table sign_in.kept_mail drop column attachments`.execute(db)
}
