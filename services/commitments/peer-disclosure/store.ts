import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { assessmentsByIds } from '../assessment/store.ts'
import type { CommitmentsDb, PeerDisclosureRow } from '../database/tables.ts'
import { answerAmong, elementsToTell, fewest, type Hidden } from './rules.ts'

const fingerprintOf = (members: readonly string[]) => createHash('sha256').update(members.join('\n')).digest('hex')

// Any number that nobody else locks with.
const lock = 740_025

/** The members of a group in one word, in whatever order they come. */
export const keyOf = (group: readonly { id: string }[]) =>
  group
    .map(({ id }) => id)
    .sort()
    .join(' ')

/** What was told of these very assessments, or of all but a few of them, for many groups. Serves PeerGroup.maturity. */
export async function disclosuresWithin(db: CommitmentsDb, groups: readonly string[]) {
  const members = groups.map(key => new Set(key.split(' ')))
  const all = [...new Set(members.flatMap(ids => [...ids]))]
  const rows = await db
    .selectFrom('peerDisclosure')
    .selectAll()
    .where(sql<boolean>`members <@ ${all}::text[]`)
    .execute()
  return new Map(
    groups.map((key, index) => {
      const ids = members[index] ?? new Set()
      const isWithin = (row: PeerDisclosureRow) =>
        row.members.length > ids.size - fewest && row.members.every(id => ids.has(id))
      return [key, rows.filter(isWithin)]
    }),
  )
}

/**
 * What may be told of a group of hidden assessments, with what was told within it before; undefined where nothing may. Whoever
 * may not be the first to ask gets what was told before.
 */
export async function toldOf(
  db: CommitmentsDb,
  group: readonly Hidden[],
  { within, mayBeFirst, now }: { within: readonly PeerDisclosureRow[]; mayBeFirst: boolean; now: Date },
) {
  const isDecided = within.some(({ members }) => members.length === group.length)
  if (isDecided || !mayBeFirst || group.length < fewest) return answerAmong(within)
  return answerAmong([await disclose(db, group, now), ...within])
}

/**
 * Decides once and for all what is told of these assessments together, beside everything that was told before: whoever asks at
 * the same moment waits.
 */
async function disclose(db: CommitmentsDb, group: readonly Hidden[], now: Date): Promise<PeerDisclosureRow> {
  const members = group.map(({ id }) => id).sort()
  const fingerprint = fingerprintOf(members)
  return await db.transaction().execute(async trx => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
    const earlier = await trx.selectFrom('peerDisclosure').selectAll().execute()
    const known = earlier.find(one => one.fingerprint === fingerprint)
    if (known) return known

    const hidden = await hiddenAmong(trx, [...new Set(earlier.flatMap(one => one.members))])
    const elements = elementsToTell(
      group,
      earlier.map(one => ({ ...one, members: one.members.flatMap(id => hidden.get(id) ?? []) })),
    )
    return await trx
      .insertInto('peerDisclosure')
      .values({ fingerprint, members, elements, toldAt: now })
      .returningAll()
      .executeTakeFirstOrThrow()
  })
}

/** The ones of municipalities that are not named beside them, withdrawn or not. Who is named hides nothing any more. */
async function hiddenAmong(db: CommitmentsDb, ids: readonly string[]): Promise<ReadonlyMap<string, Hidden>> {
  if (ids.length === 0) return new Map()
  const assessments = await assessmentsByIds(db, ids)
  return new Map([...assessments].filter(([, { isNamed }]) => !isNamed))
}
