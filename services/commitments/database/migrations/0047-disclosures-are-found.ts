import { type Kysely, sql } from 'kysely'
import { makeAppendOnly, makeRewritable } from '../../../shared/append-only.ts'

/** By whoever is among them. Refusals are no longer kept: they told nothing. */
export async function up(db: Kysely<unknown>) {
  await makeRewritable(db, 'commitments', 'peer_disclosure')
  await sql`delete from commitments.peer_disclosure where elements = '{}'`.execute(db)
  await sql`
    alter table commitments.peer_disclosure
    add constraint peer_disclosure_tells_something check (elements <> '{}')`.execute(db)
  await sql`create index peer_disclosure_members on commitments.peer_disclosure using gin (members)`.execute(db)
  await makeAppendOnly(db, 'commitments', 'peer_disclosure')
}

export async function down(db: Kysely<unknown>) {
  await sql`drop index commitments.peer_disclosure_members`.execute(db)
  await sql`alter table commitments.peer_disclosure drop constraint peer_disclosure_tells_something`.execute(db)
}
