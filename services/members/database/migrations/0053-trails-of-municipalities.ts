import { type Kysely, sql } from 'kysely'

/** auditTrail() of one municipality: of itself, and of what is kept about it. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table members.audit add column municipality text generated always as (
      coalesce(after ->> 'municipality', before ->> 'municipality', case subject_type when 'Municipality' then subject_id end)
    ) stored`.execute(db)
  await sql`
    create index audit_by_municipality on members.audit (municipality, at desc, position desc)
    where municipality is not null`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`alter table members.audit drop column municipality`.execute(db)
}
