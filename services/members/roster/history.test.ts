import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSubgraph, testNow } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb, MembershipRow } from '../database/tables.ts'
import { keepMembership, type MembershipWriting } from '../network/keep.ts'
import { createMembersSubgraph } from '../subgraph.ts'
import { countedAs, isMemberToday, isProvedFor, isUndated } from './rules.ts'

let members: Awaited<ReturnType<typeof openSubgraph>>
let db: MembersDb
beforeAll(async () => {
  members = await openSubgraph(membersDatabase, createMembersSubgraph)
  db = members.db.withSchema('members') as unknown as MembersDb
})
afterAll(() => members.close())

const slugs = ['niagara-region', 'welland', 'thorold', 'jasper', 'vancouver', 'victoria']
const date = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2026-06-14'), noInvalidDate: true })
  .chain(one => fc.constantFrom(10, 7, 4).map(length => one.toISOString().slice(0, length)))
const said = fc.record({
  joinedOn: fc.option(date),
  knownBy: fc.option(date),
  hasLeft: fc.boolean(),
  leftOn: fc.option(date),
  struck: fc.constantFrom(false, false, false, true),
})
/** What an officer does next: a new period, or a correction of one that is there. */
const deed = fc.record({ municipality: fc.constantFrom(...slugs), said, which: fc.option(fc.nat(5)) })

const rosterQuery = `query ($asOf: Date, $knownAt: DateTime, $countBy: RosterCountRule!) {
  roster(network: CMARD, asOf: $asOf, knownAt: $knownAt, countBy: $countBy) {
    totalCount undatedCount byProvince { count }
    memberships(first: 100) { totalCount nodes { id revision } } } }`
type Question = { asOf: string; knownAt: string; countBy: 'EACH_MUNICIPALITY' | 'REGION_AS_ONE' }

async function ask(question: Question) {
  const { data, errors } = await members.ask(rosterQuery, question)
  expect(errors).toBeUndefined()
  return data.roster
}

/** The same roster by the rules alone, over all records that there ever were. */
async function byTheRules({ asOf, knownAt, countBy }: Question) {
  const moment = new Date(knownAt)
  const all = await db
    .selectFrom('membership')
    .innerJoin('municipality', 'slug', 'membership.municipality')
    .selectAll('membership')
    .select('upperTier')
    .where('network', '=', 'CMARD')
    .execute()
  const known = all.filter(row => row.recordedAt <= moment && (row.replacedAt === null || row.replacedAt > moment))
  const isPast = asOf < testNow.toISOString().slice(0, 10)
  const listed = countedAs(
    countBy,
    known.filter(row => (isPast ? isProvedFor(row, asOf) : isMemberToday(row, asOf))),
  )
  return { entries: listed.map(row => `${row.entry} ${row.revision}`).sort(), undated: known.filter(isUndated).length }
}

const moments: Date[] = []
async function does({ municipality, said: words, which }: typeof deed extends fc.Arbitrary<infer Deed> ? Deed : never) {
  const now = new Date((moments.at(-1) ?? testNow).getTime() + 1000)
  const periods = await db
    .selectFrom('membership')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('network', '=', 'CMARD')
    .where('replacedAt', 'is', null)
    .orderBy('entry')
    .execute()
  const before: MembershipRow | undefined = which === null ? undefined : periods[which % (periods.length || 1)]
  const writing: MembershipWriting = {
    action: before ? 'correctMembership' : 'joinNetwork',
    municipality,
    network: 'CMARD',
    said: words,
    ...(before ? { before } : {}),
  }
  await keepMembership(db, writing, { personId: 'person-secretariat', now })
  moments.push(now)
}

test('over any history, a count is the size of its list, the database answers as the rules do, and what was known stays what was known', async () => {
  const told = new Map<string, unknown>()
  const asOf = fc.constantFrom('2006-12-31', '2008-08-01', '2015-06-30', '2026-06-15')
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 1, maxLength: 4 }),
      asOf,
      fc.constantFrom('EACH_MUNICIPALITY' as const, 'REGION_AS_ONE' as const),
      fc.nat(),
      async (deeds, day, countBy, pick) => {
        for (const one of deeds) await does(one)
        for (const knownAt of [moments.at(-1), moments[pick % moments.length]]) {
          const question = { asOf: day, countBy, knownAt: (knownAt as Date).toISOString() }
          const roster = await ask(question)
          const nodes: { id: string; revision: number }[] = roster.memberships.nodes
          const { entries, undated } = await byTheRules(question)
          expect(nodes.map(one => `${one.id} ${one.revision}`).sort()).toEqual(entries)
          expect(roster.totalCount).toBe(entries.length)
          expect(roster.memberships.totalCount).toBe(entries.length)
          expect(roster.byProvince.reduce((sum: number, one: { count: number }) => sum + one.count, 0)).toBe(
            entries.length,
          )
          expect(roster.undatedCount).toBe(undated)
          const key = JSON.stringify(question)
          expect(roster).toEqual(told.get(key) ?? roster)
          told.set(key, roster)
        }
      },
    ),
    { numRuns: 40 },
  )
  for (const [question, roster] of told) expect(await ask(JSON.parse(question))).toEqual(roster)
})

test('a record is not overwritten: what was said before can be read', async () => {
  const rows = await db.selectFrom('membership').selectAll().orderBy('entry').orderBy('revision').execute()
  const replaced = rows.filter(row => row.replacedAt !== null)
  expect(replaced.length).toBeGreaterThan(0)
  for (const row of replaced) {
    const next = rows.find(other => other.entry === row.entry && other.revision === row.revision + 1)
    expect(next?.recordedAt).toEqual(row.replacedAt)
  }
})
