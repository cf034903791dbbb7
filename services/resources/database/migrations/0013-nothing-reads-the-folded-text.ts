import { type Kysely, sql } from 'kysely'

/** What was searched before there were entries. That of a discussion is still asked for similar ones. */
export async function up(db: Kysely<unknown>) {
  for (const table of tables) await sql.raw(`alter table resources.${table} drop column search_text`).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const table of tables)
    await sql.raw(`alter table resources.${table} add column search_text text not null default ''`).execute(db)
}

const tables = ['resource', 'post']
