import { sql } from 'kysely'
import type { EventsDb } from '../database/tables.ts'

type Entry = { slug: string; province: string; networks: readonly string[] }

/** Serves learnRoster: what is the same already is not written again. */
export async function keepRoster(db: EventsDb, roster: readonly Entry[]) {
  if (roster.length === 0) return
  const members = roster.flatMap(({ slug, networks }) => networks.map(network => ({ network, municipality: slug })))
  await db.transaction().execute(async trx => {
    await trx
      .insertInto('municipality')
      .values(roster.map(({ slug, province }) => ({ slug, province })))
      .onConflict(conflict =>
        conflict
          .column('slug')
          .doUpdateSet(({ ref }) => ({ province: ref('excluded.province') }))
          .where(sql<boolean>`municipality.province is distinct from excluded.province`),
      )
      .execute()
    await trx
      .deleteFrom('networkMember')
      .$if(members.length > 0, query =>
        query.where(({ eb, refTuple, tuple }) =>
          eb(
            refTuple('network', 'municipality'),
            'not in',
            members.map(one => tuple(one.network, one.municipality)),
          ),
        ),
      )
      .execute()
    if (members.length > 0)
      await trx
        .insertInto('networkMember')
        .values(members)
        .onConflict(conflict => conflict.doNothing())
        .execute()
  })
}

/** Which of these addresses are municipalities. */
export async function knownOf(db: EventsDb, slugs: readonly string[]) {
  if (slugs.length === 0) return new Set<string>()
  const rows = await db.selectFrom('municipality').select('slug').where('slug', 'in', slugs).execute()
  return new Set(rows.map(({ slug }) => slug))
}
