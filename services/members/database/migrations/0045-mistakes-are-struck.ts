import { type Kysely, sql } from 'kysely'

/** Counts, needs and what partners did are struck like periods and steps; the last of these were overwritten until now. */
export async function up(db: Kysely<unknown>) {
  for (const table of ['published_count', 'expressed_need'])
    await sql`
      alter table ${sql.table(`members.${table}`)}
        add column struck boolean not null default false,
        add column reason text`.execute(db)
  for (const table of ['partner_work', 'working_group_change']) {
    const records = sql.table(`members.${table}`)
    await sql`
      alter table ${records}
        add column entry text collate "C",
        add column struck boolean not null default false,
        add column reason text,
        add column recorded_by text,
        add column replaced_at timestamptz`.execute(db)
    await sql`update ${records} set entry = id, struck = withdrawn_at is not null`.execute(db)
    // the index of the pages goes with the column that it speaks of
    await sql`
      alter table ${records}
        alter column entry set not null,
        drop column withdrawn_at,
        add constraint ${sql.ref(`${table}_revision`)} unique (entry, revision)`.execute(db)
    // one record is in force, whoever else corrects it at the same moment
    await sql`
      create unique index ${sql.ref(`${table}_in_force`)} on ${records} (entry) where replaced_at is null`.execute(db)
  }
  // partnerWorks: pages from the newest on, and the work of a period
  await sql`
    create index partner_work_by_day on members.partner_work (last_day, entry)
      where replaced_at is null and not struck`.execute(db)
  // workingGroup
  await sql`
    create index working_group_change_by_day on members.working_group_change (network, last_day, entry)
      where replaced_at is null and not struck`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of ['partner_work_partner', 'partner_work_municipality'])
    await sql`
      delete from ${sql.table(`members.${table}`)} where work in
        (select id from members.partner_work where replaced_at is not null)`.execute(db)
  for (const table of ['partner_work', 'working_group_change']) {
    const records = sql.table(`members.${table}`)
    await sql`delete from ${records} where replaced_at is not null`.execute(db)
    await sql`alter table ${records} add column withdrawn_at timestamptz`.execute(db)
    await sql`update ${records} set withdrawn_at = recorded_at where struck`.execute(db)
    await sql`
      alter table ${records}
        drop column entry,
        drop column struck,
        drop column reason,
        drop column recorded_by,
        drop column replaced_at`.execute(db)
  }
  await sql`create index partner_work_by_day on members.partner_work (last_day, id) where withdrawn_at is null`.execute(
    db,
  )
  await sql`
    create index working_group_change_by_day on members.working_group_change (network, last_day, id)
      where withdrawn_at is null`.execute(db)
  // the earlier form knows no struck records: they go, and what they replaced too
  for (const table of ['published_count', 'expressed_need']) {
    const records = sql.table(`members.${table}`)
    await sql`
      delete from ${records} where id in (select id from ${records} where struck and replaced_at is null)`.execute(db)
    await sql`alter table ${records} drop column struck, drop column reason`.execute(db)
  }
}
