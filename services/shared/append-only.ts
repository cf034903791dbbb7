import { type Kysely, sql } from 'kysely'

/**
 * From here on rows of a table are added and never altered or removed: the database itself refuses it, for every program that
 * writes to it. Called by migrations.
 */
export async function makeAppendOnly(db: Kysely<unknown>, schema: string, table: string) {
  const refusal = sql.id(schema, 'refuse_rewriting')
  await sql`
    create or replace function ${refusal}() returns trigger language plpgsql as $$
    begin
      raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, lower(tg_op)
        using errcode = 'integrity_constraint_violation';
    end $$`.execute(db)
  // an empty table has no rows to refuse for, so statements are refused
  await sql`
    create trigger append_only before update or delete or truncate on ${sql.id(schema, table)}
    for each statement execute function ${refusal}()`.execute(db)
}

export async function makeRewritable(db: Kysely<unknown>, schema: string, table: string) {
  await sql`drop trigger append_only on ${sql.id(schema, table)}`.execute(db)
}
