import { type Kysely, sql } from 'kysely'

/** deskWork asks of each member which plans it published, joined and left, and not for all that it ever told. */
export async function up(db: Kysely<unknown>) {
  await sql`create index activity_by_kind on members.activity (municipality, kind, at)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop index members.activity_by_kind`.execute(db)
}
