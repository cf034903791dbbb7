import { type Kysely, sql } from 'kysely'

/** auditTrail() of one person, of one kind of act, and of one thing, newest first; auditChoices. */
const indexes = {
  audit_by_actor: 'actor, at desc, position desc',
  audit_by_action: 'action, at desc, position desc',
  audit_by_subject: 'subject_type, subject_id, at desc, position desc',
}

export async function up(db: Kysely<unknown>) {
  for (const [name, columns] of Object.entries(indexes))
    await sql`create index ${sql.id(name)} on members.audit (${sql.raw(columns)})`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const name of Object.keys(indexes)) await sql`drop index ${sql.id('members', name)}`.execute(db)
}
