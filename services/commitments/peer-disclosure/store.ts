import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { CommitmentsDb, PeerDisclosureRow } from '../database/tables.ts'
import { fewest } from './exposure.ts'
import { answerAmong, elementsToTell, type Hidden } from './rules.ts'

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
    .where(sql<boolean>`members && ${all}::text[] and members <@ ${all}::text[]`)
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
 * Groups that were refused, by fingerprint, as long as the process runs, whatever is told later: working it out again would cost whoever
 * asks again.
 */
export const createRefusals = () => new Set<string>()
type Refusals = ReturnType<typeof createRefusals>
const mostRefusals = 1_000

function remember(refusals: Refusals, fingerprint: string) {
  const [oldest] = refusals
  if (oldest !== undefined && refusals.size >= mostRefusals) refusals.delete(oldest)
  refusals.add(fingerprint)
}

type Asking = { within: readonly PeerDisclosureRow[]; mayBeFirst: boolean; refusals: Refusals; now: Date }

/**
 * What may be told of a group of hidden assessments, with what was told within it before; undefined where nothing may. Whoever
 * may not be the first to ask gets what was told before.
 */
export async function toldOf(db: CommitmentsDb, ids: readonly string[], { within, mayBeFirst, refusals, now }: Asking) {
  const isTold = within.some(({ members }) => members.length === ids.length)
  if (isTold || !mayBeFirst || ids.length < fewest) return answerAmong(within)
  const members = ids.toSorted()
  const fingerprint = fingerprintOf(members)
  if (refusals.has(fingerprint)) return answerAmong(within)
  const told = await disclose(db, { members, fingerprint, now })
  if (!told) remember(refusals, fingerprint)
  return answerAmong(told ? [told, ...within] : within)
}

type Group = { members: readonly string[]; fingerprint: string; now: Date }

/**
 * Tells of these assessments together for the first time, if that gives nobody away beside everything that was told before. What is told stands
 * for ever; a refusal leaves no row, and takes no lock.
 */
async function disclose(db: CommitmentsDb, { members, fingerprint, now }: Group) {
  if ((await elementsOf(db, members)).length === 0) return undefined
  return await db.transaction().execute(async trx => {
    // whoever asks at the same moment waits, and is answered beside this
    await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
    const known = await trx
      .selectFrom('peerDisclosure')
      .selectAll()
      .where('fingerprint', '=', fingerprint)
      .executeTakeFirst()
    if (known) return known
    const elements = await elementsOf(trx, members)
    if (elements.length === 0) return undefined
    return await trx
      .insertInto('peerDisclosure')
      .values({ fingerprint, members: [...members], elements, toldAt: now })
      .returningAll()
      .executeTakeFirstOrThrow()
  })
}

async function elementsOf(db: CommitmentsDb, members: readonly string[]) {
  const earlier = await toldAround(db, members)
  if (earlier.length > mostAround) return []
  const hidden = await hiddenAmong(db, [...new Set([...members, ...earlier.flatMap(told => told.members)])])
  const hiddenOf = (ids: readonly string[]) => ids.flatMap(id => hidden.get(id) ?? [])
  return elementsToTell(
    hiddenOf(members),
    earlier.map(told => ({ members: hiddenOf(told.members), elements: told.elements })),
  )
}

/** A question among more groups than these would take seconds, and is not answered. */
const mostAround = 200

/** What was told of any of these, of any of those who were told of with them, and so on: what shares nobody with that gives away nothing. */
async function toldAround(db: CommitmentsDb, members: readonly string[]) {
  const found = new Map<number, PeerDisclosureRow>()
  const reached = new Set<string>()
  let next = members
  while (next.length > 0 && found.size <= mostAround) {
    for (const id of next) reached.add(id)
    const rows = await db
      .selectFrom('peerDisclosure')
      .selectAll()
      .where(sql<boolean>`members && ${next}::text[]`)
      .$if(found.size > 0, rest => rest.where('id', 'not in', [...found.keys()]))
      .orderBy('id')
      .execute()
    for (const row of rows) found.set(row.id, row)
    next = [...new Set(rows.flatMap(row => row.members))].filter(id => !reached.has(id))
  }
  return [...found.values()]
}

/** The ones of municipalities that are not named beside them, withdrawn or not. Who is named hides nothing any more. */
async function hiddenAmong(db: CommitmentsDb, ids: readonly string[]): Promise<ReadonlyMap<string, Hidden>> {
  const rows = await db
    .selectFrom('assessment')
    .leftJoin('assessmentConsent as named', join =>
      join.onRef('named.assessment', '=', 'assessment.id').on('named.consent', '=', 'NAME'),
    )
    .select([
      'assessment.id',
      'assessment.elements',
      sql<boolean>`count(named.given_at) > 0`.as('wasNamed'),
      sql<boolean>`count(named.given_at) > count(named.withdrawn_at)`.as('isNamed'),
    ])
    .where(sql<boolean>`assessment.id = any(${ids}::text[])`)
    .groupBy('assessment.id')
    .execute()
  return new Map(rows.filter(({ isNamed }) => !isNamed).map(row => [row.id, row]))
}
