import fc from 'fast-check'
import { expect, test } from 'vitest'
import { subgraphForFile, testNow } from '../../../test/kit/subgraph.ts'
import { lastDay, partialDate } from '../../shared/partial-date.ts'
import { keepRecord } from '../database/keep.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb, PathwayStep } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'
import { pathwayFigures, pathwaySteps, type Reached } from './rules.ts'
import { pathwayDurations } from './store.ts'

const members = await subgraphForFile(membersDatabase, createMembersSubgraph)
const db = members.db.withSchema('members') as unknown as MembersDb

const slugs = ['calgary', 'halifax', 'toronto', 'burnaby'] as const
const said = fc.record({
  municipality: fc.constantFrom(...slugs),
  step: fc.constantFrom<PathwayStep>(...pathwaySteps),
  // the middle of a day, a month and a year may be one
  reached: fc.option(
    fc.constantFrom(
      ['2010-06-16', 'DAY'],
      ['2010-06-01', 'MONTH'],
      ['2010-06-15', 'DAY'],
      ['2011-07-02', 'DAY'],
      ['2011-01-01', 'YEAR'],
      ['2015-02-28', 'DAY'],
      ['2015-02-01', 'MONTH'],
      ['2026-01-01', 'YEAR'],
    ),
  ),
  consulted: fc.constantFrom('AT_ONCE', 'IN_SEQUENCE', null),
  struck: fc.boolean(),
  invented: fc.boolean(),
  corrects: fc.nat(2),
})

/** What the rules say of the same records. */
async function byTheRules(asOf: string, isPast: boolean, knownAt: Date | null) {
  const rows = await db
    .selectFrom('milestone')
    .innerJoin('municipality', 'municipality.slug', 'milestone.municipality')
    .selectAll('milestone')
    .where('municipality.standing', '!=', 'UNVERIFIED')
    .execute()
  const dated = rows.flatMap(row => {
    const reached = partialDate(row.reachedOn, row.reachedPrecision)
    const isKnown = knownAt === null || (row.recordedAt <= knownAt && (!row.replacedAt || row.replacedAt > knownAt))
    const isInForce = knownAt === null ? row.replacedAt === null : isKnown
    if (!reached || !isInForce || row.struck) return []
    return (isPast ? lastDay(reached) : reached.value) <= asOf ? [{ ...row, reached }] : []
  })
  return { ...pathwayFigures(dated satisfies Reached[]), invented: dated.some(({ invented }) => invented) }
}

test('over any history, the durations that the database works out are those of the rules', async () => {
  let moment = testNow.getTime()
  const moments = [new Date(moment)]
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...slugs, null),
      fc.constantFrom('2010-06-20', '2011-12-31', '2015-02-28', '2026-06-15'),
      fc.nat(),
      async (history, remembered, asOf, pick) => {
        for (const { reached, corrects, ...one } of history) {
          const now = new Date((moment += 60_000))
          const before = await db
            .selectFrom('milestone')
            .selectAll()
            .where('municipality', '=', one.municipality)
            .where('replacedAt', 'is', null)
            .orderBy('entry')
            .offset(corrects)
            .executeTakeFirst()
          const nothing = { note: null, source: null, actor: null, documentTitle: null, documentUrl: null }
          const record = { ...nothing, ...one, skipReason: null, reason: null }
          const [reachedOn = null, reachedPrecision = null] = reached ?? []
          await keepRecord(
            db,
            'milestone',
            { ...record, reachedOn, reachedPrecision } as never,
            { personId: 'person-secretariat', now },
            before,
          )
          moments.push(now)
        }
        await db.updateTable('municipality').set({ standing: 'MEMBER' }).where('slug', 'in', slugs).execute()
        if (remembered)
          await db.updateTable('municipality').set({ standing: 'UNVERIFIED' }).where('slug', '=', remembered).execute()
        const isPast = asOf < '2026-06-15'
        for (const knownAt of [null, moments[pick % moments.length] as Date])
          expect(await pathwayDurations(db, { asOf, isPast, knownAt })).toEqual(await byTheRules(asOf, isPast, knownAt))
      },
    ),
    { numRuns: 60 },
  )
})

test('the figures take the same number of statements however many steps are on record', async () => {
  const statements = async () => {
    members.counter.statements = 0
    await members.ask('{ pathwayFigures { betweenSteps { n } consultedAtOnce { n } invented } }')
    return members.counter.statements
  }
  const before = await statements()
  const [row] = await db.selectFrom('milestone').selectAll().where('reachedOn', 'is not', null).limit(1).execute()
  const { reachedBy: _, ...step } = row as typeof row & { reachedBy: string }
  const more = Array.from({ length: 200 }, (_one, index) => ({ ...step, id: `more-${index}`, entry: `more-${index}` }))
  await db
    .insertInto('milestone')
    .values(more as never)
    .execute()
  expect(await statements()).toBe(before)
})
