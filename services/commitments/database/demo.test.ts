import { expect, test } from 'vitest'
import signatories from '../../facts/signatories.json' with { type: 'json' }
import { emptyDatabase } from '../../../test/kit/database.ts'
import { migrate } from '../../shared/database.ts'
import { actionReports } from './demo-action-reports.ts'
import { assessments } from './demo-assessments.ts'
import { ratingRounds, targets } from './demo-maturity-work.ts'
import { plans, segments } from './demo-plans.ts'
import { reports } from './demo-progress.ts'
import type { Migration } from 'kysely'
import { commitmentsDatabase } from './setup.ts'
import type { CommitmentsDb } from './tables.ts'

const now = new Date('2026-06-15T16:00:00Z')
const confirmed = new Set(
  signatories.municipalities.filter(one => one.membershipStatus === 'confirmed').map(({ id }) => id),
)

test('the demo network is the same on every start', () => {
  expect(reports(now)).toEqual(reports(now))
  expect(actionReports(now)).toEqual(actionReports(now))
  expect(assessments(now)).toEqual(assessments(now))
})

test('nothing is invented about a place that was not found as a member', () => {
  const about = [
    ...reports(now).map(({ municipality }) => municipality),
    ...assessments(now).map(({ row }) => row.municipality),
  ]
  expect(about.filter(slug => !confirmed.has(slug))).toEqual([])
  for (const slug of ['calgary', 'edmonton', 'thunder-bay', 'hamilton', 'lethbridge']) expect(about).toContain(slug)
})

test.each(['2026-01-01T00:00:00Z', '2026-06-15T16:00:00Z', '2026-12-31T23:00:00Z'])(
  'everything invented says so and lies in the past of %s',
  at => {
    const start = new Date(at)
    const invented = reports(start)
    expect(new Set(invented.map(({ municipality }) => municipality)).size).toBeGreaterThanOrEqual(28)
    expect(new Set(invented.map(({ status }) => status)).size).toBe(4)
    expect(new Set(invented.map(({ id, revision }) => `${id} ${revision}`)).size).toBe(invented.length)
    for (const report of invented) {
      expect(report.invented).toBe(true)
      expect(report.publishedAt < start).toBe(true)
      expect(report.publishedAt.getUTCFullYear()).toBeGreaterThanOrEqual(Number(report.period))
      expect(report.summary['en']).toMatch(/^Demonstration text/)
      expect(report.summary['fr']).toMatch(/^Texte de démonstration/)
      expect(report.evidence.every(({ url }) => url.startsWith('https://example.org/'))).toBe(true)
    }
    expect(invented.some(({ summary }) => summary['ar'] && summary['vi'])).toBe(true)
    for (const { row } of assessments(start)) expect(row.invented && String(row.assessedOn) < at).toBe(true)
  },
)

test('overall levels are spread from 1 to 4, and some municipalities have an earlier assessment', () => {
  const rows = assessments(now).map(({ row }) => row)
  expect(new Set(rows.map(({ municipality }) => municipality)).size).toBe(28)
  expect(rows.length).toBeGreaterThan(28)
  expect(new Set(rows.map(({ overallLevel }) => overallLevel))).toEqual(new Set([1, 2, 3, 4]))
})

test('one account finds gaps with words and owners, a rating round that is over and two targets, all of it made up', () => {
  const [round] = ratingRounds(now)
  expect(round?.spread?.filter(({ all }) => all).length).toBeGreaterThan(4)
  expect(round?.spread?.flatMap(({ comments }) => comments).every(words => words.startsWith('Demonstration'))).toBe(
    true,
  )
  expect(targets(now)).toHaveLength(2)
  const words = assessments(now).flatMap(({ answers }) =>
    answers.flatMap(({ gap, owner }) => [gap, owner]).filter(Boolean),
  )
  expect(words.length).toBeGreaterThan(20)
  expect(words.every(said => said.startsWith('Demonstration'))).toBe(true)
})

test('the two plans have as many parts as their documents', () => {
  const parts = (plan: string) =>
    ['SECTION', 'GROUP', 'ACTION'].map(kind => segments.filter(row => row.plan === plan && row.kind === kind).length)
  expect(plans.map(({ id }) => [id, ...parts(id)])).toEqual([
    ['plan-calgary-2023', 5, 15, 45],
    ['plan-hamilton-2010', 4, 16, 55],
  ])
})

test('seeding twice changes nothing, and a portal without the demo has the frameworks alone', async () => {
  const { db, close } = await emptyDatabase()
  await migrate(db, 'commitments', commitmentsDatabase.migrations)
  const commitments = db.withSchema('commitments') as unknown as CommitmentsDb
  const count = async (
    table: 'commitment' | 'maturityModel' | 'maturityIndicator' | 'progressReport' | 'municipality',
  ) =>
    (
      await commitments
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count
  const counts = async () => [
    await count('commitment'),
    await count('maturityModel'),
    await count('maturityIndicator'),
    await count('municipality'),
  ]

  await commitmentsDatabase.seedFrameworks(db, now)
  await commitmentsDatabase.seedFrameworks(db, now)
  expect(await counts()).toEqual([10, 2, 58, 0])
  await commitmentsDatabase.seedDemo(db, now)
  const first = await count('progressReport')
  await commitmentsDatabase.seedDemo(db, new Date('2027-01-01T00:00:00Z'))
  expect(await count('progressReport')).toBe(first)
  expect(await counts()).toEqual([10, 2, 58, 93])

  for (const migration of Object.values(commitmentsDatabase.migrations).reverse()) await migration.down?.(db)
  await close()
})

test('plans in three tables become segments, and go back', async () => {
  const { db, close } = await emptyDatabase()
  await migrate(db, 'commitments', commitmentsDatabase.migrations)
  await commitmentsDatabase.seedFrameworks(db, now)
  await commitmentsDatabase.seedDemo(db, now)
  const commitments = db.withSchema('commitments') as unknown as CommitmentsDb
  const read = () => commitments.selectFrom('planSegment').selectAll().orderBy('plan').orderBy('position').execute()
  const before = await read()
  const since = Object.entries(commitmentsDatabase.migrations).filter(([name]) => name >= '0004')
  for (const [, { down }] of since.toReversed()) await (down as Required<Migration>['down'])(db)
  for (const [, { up }] of since) await up(db)
  expect(await read()).toEqual(before)
  expect(before).toHaveLength(segments.length)
  await close()
})
