import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // whoever plans an item twice finds the first; also ActionItem.actions
  await sql
    .raw(
      `create table commitments.item_action (
        action text primary key references commitments.plan_segment (id),
        item text not null,
        municipality text not null references commitments.municipality (slug),
        planned_at timestamptz not null,
        planned_by text not null,
        unique (item, municipality)
      )`,
    )
    .execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql.raw('drop table commitments.item_action').execute(db)
}
