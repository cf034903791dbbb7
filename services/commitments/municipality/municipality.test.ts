import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { levelsOf, overallLevel } from '../assessment/rules.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import type { CommitmentsDb, Rating } from '../database/tables.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

let portal: Awaited<ReturnType<typeof openSubgraph>>
let db: CommitmentsDb
let slugs: string[]
beforeAll(async () => {
  portal = await openSubgraph(commitmentsDatabase, createCommitmentsSubgraph)
  db = portal.db.withSchema('commitments') as unknown as CommitmentsDb
  slugs = (await db.selectFrom('municipality').selectAll().orderBy('slug').execute()).map(({ slug }) => slug)
})
afterAll(() => portal.close())

async function entities(type: string, keys: object[], fields: string) {
  const representations = keys.map(key => ({ __typename: type, ...key }))
  const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`
  portal.counter.statements = 0
  const { data, errors } = await portal.ask(source, { representations })
  expect(errors).toBeUndefined()
  return { found: data._entities, statements: portal.counter.statements }
}
const municipalities = (of: readonly string[], fields: string) =>
  entities(
    'Municipality',
    of.map(slug => ({ slug })),
    fields,
  )

const everything = `
  slug
  commitmentProgress { reported total lastPublishedAt byCommitment { number status publishedAt } }
  progress(first: 2) { totalCount nodes { id commitment { number title { text } } } }
  maturity { overallLevel assessedOn elements { element level } assessment { id model { code } } }
  actionPlans { totalCount nodes { id title { text } languages } }`

describe('a municipality', () => {
  test('is known by its address alone, without a question to the database', async () => {
    const { found, statements } = await municipalities(['calgary', 'atlantis'], 'slug')
    expect(found).toEqual([{ slug: 'calgary' }, { slug: 'atlantis' }])
    expect(statements).toBe(0)
  })

  test('that never reported has reported on none of ten, and is not counted as not started', async () => {
    const { found } = await municipalities(['lions-bay'], everything)
    expect(found[0]).toMatchObject({
      commitmentProgress: { reported: 0, total: 10, lastPublishedAt: null },
      progress: { totalCount: 0, nodes: [] },
      maturity: null,
      actionPlans: { totalCount: 0, nodes: [] },
    })
    const { byCommitment } = found[0].commitmentProgress
    expect(byCommitment).toHaveLength(10)
    expect(byCommitment.every(({ status }: { status: unknown }) => status === null)).toBe(true)
  })

  test('costs as many statements for five as for fifty', async () => {
    const few = await municipalities(['calgary', ...slugs.slice(0, 4)], everything)
    const many = await municipalities(slugs.slice(0, 50), everything)
    expect(few.statements).toBe(many.statements)
    expect(many.statements).toBe(7)
  })

  test('stands where its report of the newest period says, not where the one published last does', async () => {
    const report = {
      municipality: 'jasper',
      commitment: 5,
      summary: '{"en":"x"}',
      evidence: '[]',
      publishedBy: null,
      challenges: null,
      invented: true,
      current: true,
      revision: 1,
    }
    const rows = [
      { ...report, id: 'new', period: '2025', status: 'COMPLETE', publishedAt: new Date('2026-01-01T00:00:00Z') },
      { ...report, id: 'old', period: '2020', status: 'LIMITED', publishedAt: new Date('2026-03-01T00:00:00Z') },
      {
        ...report,
        id: 'gone',
        period: '2026',
        status: 'NOT_STARTED',
        current: false,
        publishedAt: new Date('2026-04-01T00:00:00Z'),
      },
    ]
    await db
      .insertInto('progressReport')
      .values(rows as never)
      .execute()
    const { found } = await municipalities(
      ['jasper'],
      'commitmentProgress { reported lastPublishedAt byCommitment { number status publishedAt } } progress { totalCount nodes { id } }',
    )
    const { reported, lastPublishedAt, byCommitment } = found[0].commitmentProgress
    expect({ reported, lastPublishedAt }).toEqual({ reported: 1, lastPublishedAt: '2026-03-01T00:00:00.000Z' })
    expect(byCommitment[4]).toEqual({ number: 5, status: 'COMPLETE', publishedAt: '2026-01-01T00:00:00.000Z' })
    expect(found[0].progress).toEqual({ totalCount: 2, nodes: [{ id: 'old' }, { id: 'new' }] })
  })

  test('pages through its reports without a gap, and every page knows the total', async () => {
    const page = 'totalCount pageInfo { hasNextPage endCursor } nodes { id }'
    const { found } = await municipalities(['markham'], `progress(first: 100) { ${page} }`)
    const all = found[0].progress
    const ids: string[] = []
    let after = 'null'
    for (let hasNextPage = true; hasNextPage; ) {
      const { found, statements } = await municipalities(
        ['markham', 'calgary'],
        `progress(first: 2, after: ${after}) { ${page} }`,
      )
      const { nodes, pageInfo, totalCount } = found[0].progress
      expect(totalCount).toBe(all.totalCount)
      expect(statements).toBe(1)
      ids.push(...nodes.map(({ id }: { id: string }) => id))
      after = JSON.stringify(pageInfo.endCursor)
      hasNextPage = pageInfo.hasNextPage
    }
    expect(ids).toEqual(all.nodes.map(({ id }: { id: string }) => id))
    const beyond = await municipalities(['markham'], `progress(first: 2, after: ${after}) { ${page} }`)
    expect(beyond.found[0].progress).toMatchObject({ totalCount: all.totalCount, nodes: [] })
  })

  test('tells for each year where it stood, in one statement, and leaves out what it did not report', async () => {
    const { found, statements } = await municipalities(
      ['jasper', 'lions-bay'],
      'reportedYears { commitment period status reportId }',
    )
    expect(found[0].reportedYears).toEqual([
      { commitment: 5, period: '2020', status: 'LIMITED', reportId: 'old' },
      { commitment: 5, period: '2025', status: 'COMPLETE', reportId: 'new' },
    ])
    expect(found[1].reportedYears).toEqual([])
    expect(statements).toBe(1)
  })

  test('tells its reports on one year', async () => {
    const { found } = await municipalities(['jasper'], 'progress(period: "2020") { totalCount nodes { id } }')
    expect(found[0].progress).toEqual({ totalCount: 1, nodes: [{ id: 'old' }] })
  })

  test('tells its reports on one commitment', async () => {
    const { found } = await municipalities(
      ['varennes'],
      'progress(commitment: 3) { totalCount nodes { commitment { number } } }',
    )
    expect(found[0].progress.totalCount).toBeGreaterThan(0)
    expect(
      found[0].progress.nodes.every(({ commitment }: { commitment: { number: number } }) => commitment.number === 3),
    ).toBe(true)
  })

  test('has the maturity of its latest full assessment under its name: drafts are nobody else’s business', async () => {
    const row = {
      model: 'hrmm-2012',
      municipality: 'mayerthorpe',
      elements: '[{"element":"LA","level":2}]',
      invented: true,
    }
    const rows = [
      { ...row, id: 'older', status: 'PUBLISHED', assessedOn: '2024-05-01', overallLevel: 1 },
      { ...row, id: 'newer', status: 'PUBLISHED', assessedOn: '2025-05-01', overallLevel: 2 },
      { ...row, id: 'unnamed', status: 'PUBLISHED', assessedOn: '2026-05-01', overallLevel: 3 },
      { ...row, id: 'quick', mode: 'SNAPSHOT', status: 'PUBLISHED', assessedOn: '2026-05-01', overallLevel: 4 },
      { ...row, id: 'draft', status: 'DRAFT', assessedOn: '2026-05-01', overallLevel: null },
    ]
    await db
      .insertInto('assessment')
      .values(rows as never)
      .execute()
    const agreed = {
      consent: 'NAME',
      givenAt: new Date(),
      givenBy: null,
      withdrawnAt: null,
      withdrawnBy: null,
    } as const
    await db
      .insertInto('assessmentConsent')
      .values([
        { ...agreed, assessment: 'older' },
        { ...agreed, assessment: 'newer' },
        { ...agreed, assessment: 'quick' },
        { ...agreed, assessment: 'unnamed', withdrawnAt: new Date() },
      ])
      .execute()
    const { found } = await municipalities(
      ['mayerthorpe'],
      'maturity { overallLevel assessedOn elements { element level } assessment { id } }',
    )
    expect(found[0].maturity).toEqual({
      overallLevel: 2,
      assessedOn: '2025-05-01',
      elements: [{ element: 'LA', level: 2 }],
      assessment: { id: 'newer' },
    })
    const drafts = await entities(
      'Assessment',
      [{ id: 'draft' }, { id: 'unnamed' }, { id: 'newer' }],
      'id municipality { slug }',
    )
    expect(drafts.found).toEqual([null, null, { id: 'newer', municipality: { slug: 'mayerthorpe' } }])
  })
})

describe('a group of peers', () => {
  const figures = `
    maturity { suppressed assessedCount elements { element median byLevel { level count } } }
    commitments { suppressed byCommitment { number reportingCount achievedCount } }`

  test('is counted in four statements, however many groups and members are asked about: one for the levels there are, one for those who are not named', async () => {
    const { found, statements } = await entities(
      'PeerGroup',
      [{ slugs }, { slugs: slugs.slice(0, 20) }, { slugs: slugs.slice(0, 40) }],
      figures,
    )
    expect(found[0].maturity.elements.map(({ element }: { element: string }) => element)).toEqual([
      'LA',
      'CC',
      'AL',
      'CR',
      'EV',
    ])
    expect(found[0].maturity.suppressed).toBe(false)
    expect(statements).toBe(4)
  })

  test('tells what it published on a commitment in two statements, however large it is', async () => {
    const fields = `progress(commitment: 3) {
      reporting { municipality { slug } status period reportId }
      yearEnds { year unreported byStatus { count } }
      evidence(first: 4) { evidence { title url effectiveOn } municipality { slug } period publishedAt }
    }`
    const all = await entities('PeerGroup', [{ slugs, isOrdinary: true }], fields)
    const few = await entities('PeerGroup', [{ slugs: ['varennes'], isOrdinary: true }], fields)
    expect([all.statements, few.statements]).toEqual([2, 2])
    const { reporting, yearEnds, evidence } = all.found[0].progress
    expect(reporting.length).toBeGreaterThan(5)
    const counted = yearEnds.at(-1).byStatus.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
    expect(counted).toBe(reporting.length)
    expect(yearEnds.at(-1).unreported).toBe(slugs.length - reporting.length)
    expect(evidence).toHaveLength(4)
    const published: string[] = evidence.map(({ publishedAt }: { publishedAt: string }) => publishedAt)
    expect(published.every((at, index) => index === 0 || at <= (published[index - 1] ?? ''))).toBe(true)
    expect(evidence[0].evidence.url).toContain('https://example.org/')
    const none = await entities('PeerGroup', [{ slugs: [], isOrdinary: true }], fields)
    expect(none.found[0].progress).toEqual({ reporting: [], yearEnds: [], evidence: [] })
  })

  test('tells nothing when it is small, nor when one member is named five times', async () => {
    const { found } = await entities(
      'PeerGroup',
      [
        { slugs: ['calgary', 'edmonton', 'hamilton', 'lethbridge'] },
        { slugs: Array(9).fill('calgary') },
        { slugs: [] },
      ],
      figures,
    )
    for (const group of found)
      expect(group).toEqual({
        maturity: { suppressed: true, assessedCount: null, elements: [] },
        commitments: { suppressed: true, byCommitment: [] },
      })
  })
})

test('the levels that were kept at publication are those that the rule finds in the answers', async () => {
  const asked = await db
    .selectFrom('maturityIndicator')
    .innerJoin('maturityOutcome', join =>
      join
        .onRef('maturityOutcome.model', '=', 'maturityIndicator.model')
        .onRef('maturityOutcome.number', '=', 'maturityIndicator.outcome'),
    )
    .select(['maturityIndicator.code', 'maturityOutcome.element', 'maturityOutcome.level'])
    .where('maturityIndicator.model', '=', 'hrmm-2012')
    .orderBy('maturityOutcome.number')
    .execute()
  const answers = await db.selectFrom('assessmentAnswer').selectAll().execute()
  const assessments = await db.selectFrom('assessment').selectAll().where('id', 'like', 'assessment-%').execute()
  expect(assessments.length).toBeGreaterThan(30)
  for (const assessment of assessments) {
    const ratings = Object.fromEntries(
      answers
        .filter(one => one.assessment === assessment.id)
        .map(one => [one.indicator, one.rating] as [string, Rating]),
    )
    const levels = levelsOf(asked, ratings)
    expect(assessment.elements).toEqual(levels)
    expect(assessment.overallLevel).toBe(overallLevel(levels))
  }
})

describe('reports on actions of plans', () => {
  const plan = 'plan-calgary-2023'
  const ofCalgary = async (fields: string) => (await municipalities(['calgary'], fields)).found[0]

  test('are among the others only where they are asked for', async () => {
    const { plain, every, ofPlan } = await ofCalgary(`
      plain: progress(first: 100) { totalCount nodes { commitment { number } action { id } } }
      every: progress(first: 100, withActions: true) { totalCount nodes { publishedAt action { id } } }
      ofPlan: progress(first: 100, plan: "${plan}") { totalCount nodes { action { plan { id } } } }`)
    expect(plain.nodes.every(({ action }: { action: unknown }) => action === null)).toBe(true)
    expect(ofPlan.nodes.every(({ action }: any) => action.plan.id === plan)).toBe(true)
    expect(ofPlan.totalCount).toBeGreaterThan(0)
    expect(every.totalCount).toBe(plain.totalCount + ofPlan.totalCount)
    const moments: string[] = every.nodes.map(({ publishedAt }: any) => publishedAt)
    expect(moments).toEqual([...moments].sort().reverse())
  })

  test('are told year by year, one for each that is in force', async () => {
    const { reportedActions, progress } = await ofCalgary(`
      reportedActions { period reportId action { id number plan { id } } }
      progress(first: 100, plan: "${plan}") { nodes { id } }`)
    const ids = (of: { id?: string; reportId?: string }[]): string[] =>
      of.map(({ id, reportId }): string => id ?? reportId ?? '').sort()
    expect(ids(reportedActions)).toEqual(ids(progress.nodes))
    const periods: string[] = reportedActions.map(({ period }: any) => period)
    expect(periods).toEqual([...periods].sort())
  })

  test('come in pages that neither repeat nor miss one, and an empty page still tells how many there are', async () => {
    const all = (await ofCalgary('progress(first: 100, withActions: true) { totalCount nodes { id } }')).progress
    const found: string[] = []
    for (let after: string | null = null; ; ) {
      const { progress }: any = await ofCalgary(
        `progress(first: 7, withActions: true${after ? `, after: "${after}"` : ''}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } }`,
      )
      expect(progress.totalCount).toBe(all.totalCount)
      found.push(...progress.nodes.map(({ id }: { id: string }) => id))
      after = progress.pageInfo.endCursor ?? after
      if (!progress.pageInfo.hasNextPage) break
    }
    expect(found).toEqual(all.nodes.map(({ id }: { id: string }) => id))
  })

  test.each([
    'reportedActions { reportId action { number plan { title { text } } } }',
    'progress(first: 5, withActions: true) { totalCount nodes { action { text { text } plan { id } } commitment { number } } }',
  ])('cost as many statements for one municipality as for all: %s', async fields => {
    const one = await municipalities(['calgary'], fields)
    const all = await municipalities(slugs, fields)
    expect(all.statements).toBe(one.statements)
  })
})

test('reports of a group are those of its municipalities alone, newest first', async () => {
  const fields =
    'progress(commitment: 3) { reports(first: 50) { totalCount nodes { municipality { slug } publishedAt } } }'
  const of = async (some: readonly string[]) =>
    (await entities('PeerGroup', [{ slugs: some, isOrdinary: true }], fields)).found[0].progress.reports
  const all = await of(slugs)
  const { slug } = all.nodes[0].municipality
  const own = await of([slug])
  expect(own.totalCount).toBeGreaterThan(0)
  expect(own.totalCount).toBeLessThan(all.totalCount)
  expect(own.nodes.every(({ municipality }: any) => municipality.slug === slug)).toBe(true)
  expect(all.nodes.filter(({ municipality }: any) => municipality.slug === slug)).toEqual(own.nodes)
  expect((await of([])).totalCount).toBe(0)
})
