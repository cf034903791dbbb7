import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table members.invitation_letter (
      id text primary key,
      mailbox_hash text not null,
      asked_by text not null,
      written_at timestamptz not null
    )`.execute(db)
  // limits of inviteContact, resendInvitation, handOver and confirmContact
  await sql`create index invitation_letter_to on members.invitation_letter (mailbox_hash, written_at)`.execute(db)
  await sql`create index invitation_letter_by on members.invitation_letter (asked_by, written_at)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await db.schema.withSchema('members').dropTable('invitation_letter').execute()
}
