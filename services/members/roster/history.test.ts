import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { secretariat } from '../../../test/kit/askers.ts'
import { openSubgraph, testNow } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import { keepRecord } from '../database/keep.ts'
import type { MembersDb, MembershipRow, PathwayStep, Province, Standing } from '../database/tables.ts'
import { keepFormerName } from '../municipality/former-name.ts'
import { correctMunicipality, placeMunicipality, renameMunicipality } from '../municipality/keep.ts'
import { mergeMunicipality, undoMerge } from '../municipality/merge.ts'
import { keepMembership, type MembershipWriting } from '../network/keep.ts'
import { createMembersSubgraph } from '../subgraph.ts'
import { countedAs, historyOf, isMemberToday, isProvedFor, isUndated } from './rules.ts'
import { rosterFigures, rosterHistory } from './store.ts'

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
/** Or says something else of a municipality itself: its name, what it is, a region that is a member or not, what it became a part of. */
const saying = fc.record({
  of: fc.constantFrom('welland', 'thorold', 'jasper'),
  act: fc.constantFrom('rename', 'correct', 'place', 'merge', 'undoMerge', 'strikeName'),
  province: fc.constantFrom<Province>('AB', 'ON', 'YT'),
  upperTier: fc.constantFrom('niagara-region', 'vancouver', null),
  into: fc.constantFrom('victoria', 'vancouver'),
})

const rosterQuery = `query ($asOf: Date, $knownAt: DateTime, $countBy: RosterCountRule!) {
  roster(network: CMARD, asOf: $asOf, knownAt: $knownAt, countBy: $countBy) {
    totalCount undatedCount byProvince { count }
    memberships(first: 100) { totalCount nodes { id revision municipality { slug ...Told } } }
    others(first: 100) { nodes { slug ...Told } }
    places { slug name { text } province } } }
  fragment Told on Municipality {
    name { text } province population upperTier { slug } mergedInto { slug } formerNames { name { text } } }`
type Question = { asOf: string; knownAt: string; countBy: 'EACH_MUNICIPALITY' | 'REGION_AS_ONE' }

async function ask(question: Question) {
  const { data, errors } = await members.ask(rosterQuery, question, secretariat)
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
    .where('network', '=', 'CMARD')
    .execute()
  const said = saidAt.get(moment.getTime())
  const known = all.filter(row => row.recordedAt <= moment && (row.replacedAt === null || row.replacedAt > moment))
  const isPast = asOf < testNow.toISOString().slice(0, 10)
  const listed = countedAs(
    countBy,
    known
      .filter(row => (isPast ? isProvedFor(row, asOf) : isMemberToday(row, asOf)))
      .map(row => ({ ...row, upperTier: said?.get(row.municipality)?.upperTier?.slug ?? null })),
  )
  return {
    entries: listed.map(row => `${row.entry} ${row.revision}`).sort(),
    undated: known.filter(isUndated).length,
    history: historyOf(known, testNow.toISOString().slice(0, 10)),
  }
}

type Told = { slug: string; name: { text: string }; province: string; upperTier: { slug: string } | null }
const moments: Date[] = []
/** What the portal told of each municipality at each moment, as it was then. */
const saidAt = new Map<number, Map<string, Told>>()
async function passes(now: Date) {
  const { data, errors } = await members.ask(
    `{ municipalities(first: 100) { nodes { slug ...Told } } }
    fragment Told on Municipality {
      name { text } province population upperTier { slug } mergedInto { slug } formerNames { name { text } } }`,
    {},
    secretariat,
  )
  expect(errors).toBeUndefined()
  saidAt.set(now.getTime(), new Map(data.municipalities.nodes.map((one: Told) => [one.slug, one])))
  moments.push(now)
}

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
  await passes(now)
}

const outcomes: Record<string, { word: string }[][]> = {}
async function says({ of, act, ...said }: typeof saying extends fc.Arbitrary<infer Saying> ? Saying : never) {
  const now = new Date((moments.at(-1) ?? testNow).getTime() + 1000)
  const by = { personId: 'person-secretariat', now }
  const { revision, kind, population } = await db
    .selectFrom('municipality')
    .selectAll()
    .where('slug', '=', of)
    .executeTakeFirstOrThrow()
  const input = { municipality: of, revision, source: 'A test' }
  const names = db.selectFrom('formerName').selectAll().where('municipality', '=', of)
  const former = await names.where('replacedAt', 'is', null).where('struck', '=', false).executeTakeFirst()
  const acts = {
    rename: () => renameMunicipality(db, { ...input, name: [{ lang: 'en', text: `${of} ${revision}` }] }, by),
    correct: () =>
      correctMunicipality(db, { ...input, kind, province: said.province, population: (population ?? 0) + 1 }, by),
    place: () => placeMunicipality(db, { ...input, upperTier: said.upperTier }, by),
    merge: () => mergeMunicipality(db, { ...input, into: said.into }, by),
    undoMerge: () => undoMerge(db, input, by),
    strikeName: async () => {
      if (!former) return { faults: [] }
      const name = [{ lang: 'en', text: 'Never' }]
      const { entry: id, revision: read } = former
      const strike = { id, revision: read, name, source: 'A test', struck: true, reason: 'A test' }
      return await keepFormerName(db, { action: 'correctFormerName', input: strike }, by)
    },
  }
  const { faults } = await acts[act]()
  outcomes[act] = [...(outcomes[act] ?? []), faults]
  await passes(now)
}

test('over any history, a count is the size of its list, the database answers as the rules do, and what was known stays what was known', async () => {
  const told = new Map<string, unknown>()
  const asOf = fc.constantFrom('2006-12-31', '2008-08-01', '2015-06-30', '2026-06-15')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(deed, saying), { minLength: 1, maxLength: 4 }),
      asOf,
      fc.constantFrom('EACH_MUNICIPALITY' as const, 'REGION_AS_ONE' as const),
      fc.nat(),
      async (deeds, day, countBy, pick) => {
        for (const one of deeds) await ('act' in one ? says(one) : does(one))
        for (const knownAt of [moments.at(-1), moments[pick % moments.length]]) {
          const question = { asOf: day, countBy, knownAt: (knownAt as Date).toISOString() }
          const roster = await ask(question)
          const nodes: { id: string; revision: number; municipality: Told }[] = roster.memberships.nodes
          const said = saidAt.get((knownAt as Date).getTime())
          for (const told of [...nodes.map(one => one.municipality), ...roster.others.nodes])
            expect(told).toEqual(said?.get(told.slug))
          for (const { slug, name, province } of roster.places)
            expect(said?.get(slug)).toMatchObject({ name, province })
          const { entries, undated, history } = await byTheRules(question)
          const today = testNow.toISOString().slice(0, 10)
          const asAdded = await rosterHistory(db, { network: 'CMARD', knownAt: knownAt as Date, today })
          expect(asAdded).toEqual(history)
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
  // each act was done, and not refused only
  for (const [act, faults] of Object.entries(outcomes))
    expect([act, faults.some(one => one.length === 0)]).toEqual([act, true])
}, 120_000)

test('a record is not overwritten: what was said before can be read', async () => {
  const rows = await db.selectFrom('membership').selectAll().orderBy('entry').orderBy('revision').execute()
  const replaced = rows.filter(row => row.replacedAt !== null)
  expect(replaced.length).toBeGreaterThan(0)
  for (const row of replaced) {
    const next = rows.find(other => other.entry === row.entry && other.revision === row.revision + 1)
    expect(next?.recordedAt).toEqual(row.replacedAt)
  }
})

const milestoneDeed = fc.record({
  municipality: fc.constantFrom(...slugs),
  step: fc.constantFrom<PathwayStep>('PROSPECT', 'COUNCIL_DECISION', 'SIGNED', 'CONSULTATION', 'PLAN'),
  reachedOn: fc.option(fc.constantFrom('2012-05-01', '2026-06-16', '2027-01-01')),
  struck: fc.boolean(),
})
async function reaches({
  municipality,
  ...said
}: typeof milestoneDeed extends fc.Arbitrary<infer Deed> ? Deed : never) {
  const before = await db
    .selectFrom('milestone')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('step', '=', said.step)
    .where('replacedAt', 'is', null)
    .executeTakeFirst()
  const nothing = { note: null, source: null, actor: null, documentTitle: null, documentUrl: null, skipReason: null }
  const row = {
    ...nothing,
    municipality,
    ...said,
    reachedPrecision: said.reachedOn && 'DAY',
    consulted: null,
    reason: null,
  }
  await keepRecord(db, 'milestone', row as never, { personId: 'person-secretariat', now: testNow }, before)
}
/** Rows of municipalities, too, are corrected: by several at once, as only a database that counts by itself takes them. */
const moves = fc.record({
  municipalities: fc.uniqueArray(fc.constantFrom(...slugs), { minLength: 1 }),
  province: fc.constantFrom<Province>('AB', 'ON', 'YT'),
  standing: fc.constantFrom<Standing>('MEMBER', 'UNVERIFIED'),
})

const countsQuery = `query ($filter: MunicipalityFilter) { municipalities(first: 100, filter: $filter) { totalCount nodes { slug } } }`

test('over any history, the tally that the database keeps is what counting says, and the size of each list', async () => {
  const laterDate = fc.constantFrom('2026-06-16', '2026-09-30', '2027-01-01')
  const laterDeed = fc.record({
    municipality: fc.constantFrom(...slugs),
    said: fc.record({
      joinedOn: fc.option(laterDate),
      knownBy: fc.constant(null),
      hasLeft: fc.boolean(),
      leftOn: fc.option(laterDate),
      struck: fc.constant(false),
    }),
    which: fc.option(fc.nat(5)),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(deed, laterDeed), { maxLength: 3 }),
      fc.array(milestoneDeed, { maxLength: 3 }),
      moves,
      fc.constantFrom('2026-06-15', '2026-09-30', '2027-06-01'),
      async (deeds, milestones, { municipalities, ...said }, asOf) => {
        for (const one of deeds) await does(one)
        for (const one of milestones) await reaches(one)
        await db
          .updateTable('municipality')
          .set(({ eb }) => ({ ...said, revision: eb('revision', '+', 1) }))
          .where('slug', 'in', municipalities)
          .execute()

        const question = { network: 'CMARD', asOf, isPast: false, countBy: 'EACH_MUNICIPALITY' } as const
        const tallied = await rosterFigures(db, { ...question, knownAt: null })
        expect(tallied).toEqual(await rosterFigures(db, { ...question, knownAt: new Date('2100-01-01') }))
        const list = await members.ask(
          `query ($asOf: Date) { roster(network: CMARD, asOf: $asOf) { totalCount memberships(first: 100) { totalCount nodes { id } } } }`,
          { asOf },
        )
        expect(list.data.roster.totalCount).toBe(tallied.totalCount)
        expect(list.data.roster.memberships.totalCount).toBe(list.data.roster.memberships.nodes.length)
        expect(list.data.roster.memberships.nodes).toHaveLength(tallied.totalCount)
        for (const filter of [
          {},
          { network: 'CMARD' },
          { network: 'CMARD', province: ['ON', 'YT'] },
          { kind: ['CITY'] },
          { standing: ['MEMBER', 'ON_RECORD'], network: 'CMARD' },
        ]) {
          const { data } = await members.ask(countsQuery, { filter })
          expect(data.municipalities.totalCount).toBe(data.municipalities.nodes.length)
        }
      },
    ),
    { numRuns: 25 },
  )
})

test('who write of one municipality at the same moment are all counted', async () => {
  const todays = { network: 'CMARD', asOf: '2026-06-15', isPast: false, countBy: 'EACH_MUNICIPALITY' } as const
  const [known] = await db.selectFrom('membership').selectAll().limit(1).execute()
  const { provedSince: _, ...period } = known as MembershipRow & { provedSince: string }
  const joins = (number: number) =>
    db
      .insertInto('membership')
      .values({
        ...period,
        id: `at-once-${number}`,
        entry: `at-once-${number}`,
        network: 'CMARD',
        municipality: 'jasper',
        joinedOn: '2015-01-01',
        joinedPrecision: 'DAY',
        hasLeft: false,
        leftOn: null,
        leftPrecision: null,
        struck: false,
        replacedAt: null,
      })
      .execute()
  const before = await rosterFigures(db, { ...todays, knownAt: null })
  await Promise.all([
    ...[1, 2, 3, 4].map(joins),
    reaches({ municipality: 'jasper', step: 'CONSULTATION', reachedOn: '2012-05-01', struck: false }),
  ])
  const after = await rosterFigures(db, { ...todays, knownAt: null })
  expect(after.totalCount).toBe(before.totalCount + 4)
  expect(after).toEqual(await rosterFigures(db, { ...todays, knownAt: new Date('2100-01-01') }))
})
