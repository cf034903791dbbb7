import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker } from '../../../test/kit/askers.ts'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import type { CommitmentsDb } from '../database/tables.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

let portal: Awaited<ReturnType<typeof openSubgraph>>
let db: CommitmentsDb
beforeAll(async () => {
  portal = await openSubgraph(commitmentsDatabase, createCommitmentsSubgraph)
  db = portal.db.withSchema('commitments') as unknown as CommitmentsDb
})
afterAll(() => portal.close())

const personWith = (role: 'EDITOR' | 'SECRETARIAT', municipality: string | null = null) => ({
  personId: `person-${municipality ?? 'secretariat'}`,
  grants: [{ role, municipality, network: null }],
})
const editor = personWith('EDITOR', 'calgary')

const publish = `mutation ($input: PublishProgressInput!) {
  publishProgress(input: $input) {
    report {
      id revision status period publishedAt invented
      publishedBy { id }
      summary { text lang }
      challenges { text }
      municipality { slug commitmentProgress { reported total lastPublishedAt } }
      commitment { number title { text } }
      evidence { title url effectiveOn }
    }
    userErrors { code field message }
  }
}`
const input = {
  municipality: 'calgary',
  commitment: 7,
  period: '2007',
  status: 'SUBSTANTIAL',
  summary: [
    { lang: 'en', text: '  Réserved housing\u0000 ' },
    { lang: 'fr', text: ' ' },
  ],
}
const published = async (changed: object, asker: Asker = editor, language = 'en') =>
  (await portal.ask(publish, { input: { ...input, ...changed } }, asker, language)).data.publishProgress
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`)
const rowsOf = (period: string, municipality = 'calgary') =>
  db
    .selectFrom('progressReport')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('period', '=', period)
    .orderBy('revision')
    .execute()

describe('publishing', () => {
  test('an editor publishes progress on a commitment, and reads it in the answer', async () => {
    const evidence = [{ title: ' Minutes ', url: 'https://example.org/minutes', effectiveOn: '2007-05-01' }]
    const { report, userErrors } = await published({ evidence, challenges: [{ lang: 'en', text: '' }] })
    expect(userErrors).toEqual([])
    expect(report).toMatchObject({
      revision: 1,
      status: 'SUBSTANTIAL',
      period: '2007',
      publishedAt: '2026-06-15T16:00:00.000Z',
      invented: false,
      publishedBy: { id: 'person-calgary' },
      summary: { text: 'Réserved housing', lang: 'en' },
      challenges: null,
      commitment: { number: 7 },
      evidence: [{ title: 'Minutes', url: 'https://example.org/minutes', effectiveOn: '2007-05-01' }],
    })
    expect(report.municipality.commitmentProgress.lastPublishedAt).toBe('2026-06-15T16:00:00.000Z')
    const found = await portal.ask(
      '{ progressReports(filter: { search: "RESERVED hous" }) { nodes { id } totalCount } }',
    )
    expect(found.data.progressReports).toEqual({ nodes: [{ id: report.id }], totalCount: 1 })
  })

  test('it is written down who did it, and told as news', async () => {
    const { report } = await published({ period: '2008' })
    const { data } = await portal.ask('{ changes(first: 500) }', {}, 'gateway')
    expect(data.changes.at(-1)).toMatchObject({
      actor: 'person-calgary',
      action: 'publishProgress',
      subjectId: report.id,
      before: null,
      after: { revision: 1, period: '2008' },
      news: {
        kind: 'PROGRESS_PUBLISHED',
        municipality: 'calgary',
        url: `/progress/${report.id}`,
        commitments: [7],
        invented: false,
      },
    })
  })

  test('a newer revision takes the place of the one that was read, and every revision stays', async () => {
    const first = await published({ period: '2009' })
    const second = await published({
      period: '2009',
      revision: 1,
      status: 'COMPLETE',
      summary: [{ lang: 'fr', text: 'Terminé.' }],
    })
    expect(second.report).toMatchObject({ id: first.report.id, revision: 2, status: 'COMPLETE' })
    const rows = await rowsOf('2009')
    expect(rows.map(({ revision, status, current }) => ({ revision, status, current }))).toEqual([
      { revision: 1, status: 'SUBSTANTIAL', current: false },
      { revision: 2, status: 'COMPLETE', current: true },
    ])
    const read = await portal.ask('query ($id: ID!) { progressReport(id: $id) { revision } }', { id: first.report.id })
    expect(read.data.progressReport.revision).toBe(2)
  })

  test('two publications in one request each see what was written before', async () => {
    const two = publish
      .replace('publishProgress(', 'one: publishProgress(')
      .replace(
        /}$/,
        `two: publishProgress(input: $second) {
      report { municipality { commitmentProgress { byCommitment { number status } } } } } }`,
      )
      .replace('($input', '($second: PublishProgressInput!, $input')
    const { data } = await portal.ask(
      two,
      { input: { ...input, municipality: 'devon' }, second: { ...input, municipality: 'devon', commitment: 8 } },
      personWith('EDITOR', 'devon'),
    )
    const standing = data.two.report.municipality.commitmentProgress.byCommitment.find(
      ({ number }: { number: number }) => number === 8,
    )
    expect(data.one.report.municipality.commitmentProgress.reported).toBe(1)
    expect(standing.status).toBe('SUBSTANTIAL')
  })
})

describe('on an action of a plan', () => {
  const action = 'plan-calgary-2023-1.E1'
  const onAction = { commitment: null, action }
  const read = `query ($id: ID!) {
    planAction(id: $id) {
      status plan { id } parts { text } progress { period status commitment { number } action { number plan { id } } }
    }
  }`
  const actionNow = async () => (await portal.ask(read, { id: action })).data.planAction

  test('the report of the newest period tells where the action stands, whatever is published after it', async () => {
    expect(await actionNow()).toEqual({ status: null, plan: { id: 'plan-calgary-2023' }, parts: [], progress: [] })
    await published({ ...onAction, period: '2024', status: 'SUBSTANTIAL' })
    await published({ ...onAction, period: '2023', status: 'LIMITED' })
    const about = { commitment: null, action: { number: '1.E1', plan: { id: 'plan-calgary-2023' } } }
    expect(await actionNow()).toMatchObject({
      status: 'SUBSTANTIAL',
      progress: [
        { period: '2024', status: 'SUBSTANTIAL', ...about },
        { period: '2023', status: 'LIMITED', ...about },
      ],
    })
    const second = await published({ ...onAction, period: '2024', revision: 1, status: 'COMPLETE' })
    expect(second.report.revision).toBe(2)
    expect((await actionNow()).status).toBe('COMPLETE')
    expect(codes(await published({ ...onAction, period: '2024', revision: 1 }))).toEqual(['CONFLICT revision'])
    expect(codes(await published({ ...onAction, period: '2024' }))).toEqual(['CONFLICT revision'])
  })

  test('it is in the lists of those who ask for it, and in no figure of the ten commitments', async () => {
    const lists = `query ($plan: ProgressReportFilter, $action: ProgressReportFilter, $all: ProgressReportFilter) {
      plan: progressReports(first: 100, filter: $plan) { nodes { action { plan { id } } } }
      action: progressReports(filter: $action) { totalCount }
      all: progressReports(first: 100, filter: $all) { nodes { commitment { number } } }
      _entities(representations: [{ __typename: "Municipality", slug: "calgary" }]) {
        ... on Municipality { progress(first: 100) { nodes { commitment { number } } } commitmentProgress { reported total } }
      }
    }`
    const variables = { plan: { plan: 'plan-calgary-2023' }, action: { action }, all: { municipality: 'calgary' } }
    const { data } = await portal.ask(lists, variables)
    expect(data.action.totalCount).toBe(2)
    expect(new Set(data.plan.nodes.map((node: any) => node.action.plan.id))).toEqual(new Set(['plan-calgary-2023']))
    const [calgary] = data._entities
    for (const { commitment } of [...data.all.nodes, ...calgary.progress.nodes]) expect(commitment).not.toBeNull()
    expect(calgary.commitmentProgress.reported).toBeLessThanOrEqual(10)
  })

  test('its news names the plan', async () => {
    const { data } = await portal.ask('{ changes(first: 500) }', {}, 'gateway')
    const { news } = data.changes.at(-1)
    expect(news.summary.en).toBe(
      'Progress on action 1.E1 of the plan “Anti-Racism Strategic Framework, City of Calgary”',
    )
    expect(news.commitments).toEqual([])
  })

  test.each([
    ['two subjects', { action }, ['INVALID commitment']],
    ['none', { commitment: null }, ['INVALID commitment']],
    [
      'an action of another municipality',
      { commitment: null, action: 'plan-hamilton-2010-1.1.1' },
      ['NOT_FOUND action'],
    ],
    ['what is no action', { commitment: null, action: 'plan-calgary-2023-1' }, ['NOT_FOUND action']],
  ])('%s: refused', async (_what, changed, expected) => {
    expect(codes(await published({ period: '2025', ...changed }))).toEqual(expected)
  })

  test('a draft is published before anything is reported on it, and its actions are seen by its editors only', async () => {
    await db.updateTable('actionPlan').set({ isDraft: true }).where('id', '=', 'plan-calgary-2023').execute()
    expect(codes(await published({ ...onAction, period: '2025' }))).toEqual(['INVALID action'])
    expect(await actionNow()).toBeNull()
    await db.updateTable('actionPlan').set({ isDraft: false }).where('id', '=', 'plan-calgary-2023').execute()
  })
})

describe('refusals change nothing', () => {
  const count = async () =>
    (
      await db
        .selectFrom('progressReport')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count
  const refused = async (changed: object, asker?: Asker, language?: string) => {
    const before = await count()
    const answer = await published({ period: '2010', ...changed }, asker, language)
    expect(answer.report).toBeNull()
    expect(await count()).toBe(before)
    return answer
  }

  test('nobody must sign in first', async () => {
    const { errors } = await portal.ask(publish, { input }, null)
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test('the secretariat speaks for no council', async () => {
    expect(codes(await refused({}, personWith('SECRETARIAT')))).toEqual(['NOT_ALLOWED null'])
  })

  test('an editor of another municipality does not either', async () => {
    expect(codes(await refused({}, personWith('EDITOR', 'edmonton')))).toEqual(['NOT_ALLOWED null'])
  })

  test('a municipality that nobody knows is told from one that may not be written', async () => {
    expect(codes(await refused({ municipality: 'atlantis' }, personWith('EDITOR', 'atlantis')))).toEqual([
      'NOT_FOUND municipality',
    ])
  })

  test('faults are told in the language of the person who asks', async () => {
    const answer = await refused({ commitment: 11, summary: [] }, editor, 'fr')
    expect(codes(answer)).toEqual(['INVALID commitment', 'INVALID summary'])
    expect(answer.userErrors[0].message).toBe('Doit se situer entre 1 et 10.')
  })

  test('a second first report is a conflict, and so is a revision that somebody has passed', async () => {
    await published({ period: '2011' })
    await published({ period: '2011', revision: 1 })
    expect(codes(await refused({ period: '2011' }))).toEqual(['CONFLICT revision'])
    const answer = await refused({ period: '2011', revision: 1 })
    expect(codes(answer)).toEqual(['CONFLICT revision'])
    expect(answer.userErrors[0].message).toContain('(2)')
  })

  test('a revision of a report that does not exist is not found', async () => {
    expect(codes(await refused({ period: '2012', revision: 3 }))).toEqual(['NOT_FOUND revision'])
  })
})

describe('sent twice', () => {
  test('publishing twice at once with the same key gives one report', async () => {
    const request = { period: '2013', idempotencyKey: 'k-2013' }
    const answers = await Promise.all([published(request), published(request), published(request)])
    expect(new Set(answers.map(({ report }) => report.id)).size).toBe(1)
    expect(await rowsOf('2013')).toHaveLength(1)
    expect(answers.flatMap(codes)).toEqual([])
  })

  test('the second answer is the first one, even when a newer revision has come between', async () => {
    const request = { period: '2014', idempotencyKey: 'k-2014' }
    const first = await published(request)
    await published({ period: '2014', revision: 1, status: 'COMPLETE' })
    const again = await published(request)
    expect(again.report).toMatchObject({ id: first.report.id, revision: 1, status: 'SUBSTANTIAL' })
  })

  test('one key used at once for two commitments publishes one of them', async () => {
    const request = { period: '2015', idempotencyKey: 'k-2015' }
    const answers = await Promise.all([published(request), published({ ...request, commitment: 8 })])
    expect(answers[0].report.id).toBe(answers[1].report.id)
    expect(await rowsOf('2015')).toHaveLength(1)
  })

  test('a key belongs to its person', async () => {
    const request = { period: '2016', idempotencyKey: 'k-2016' }
    const here = await published(request)
    const there = await published({ ...request, municipality: 'edmonton' }, personWith('EDITOR', 'edmonton'))
    expect(there.report.id).not.toBe(here.report.id)
  })

  test('two first reports at once give one report and one conflict', async () => {
    const answers = await Promise.all([published({ period: '2017' }), published({ period: '2017', status: 'LIMITED' })])
    expect(answers.flatMap(codes)).toEqual(['CONFLICT revision'])
    expect(await rowsOf('2017')).toHaveLength(1)
  })

  test('two publications of the same revision at once give one newer report and one conflict', async () => {
    await published({ period: '2018' })
    const answers = await Promise.all([
      published({ period: '2018', revision: 1 }),
      published({ period: '2018', revision: 1 }),
    ])
    expect(answers.flatMap(codes)).toEqual(['CONFLICT revision'])
    expect((await rowsOf('2018')).map(({ revision, current }) => [revision, current])).toEqual([
      [1, false],
      [2, true],
    ])
  })
})

describe('reading', () => {
  const list = `query ($first: Int!, $after: String, $filter: ProgressReportFilter) {
    progressReports(first: $first, after: $after, filter: $filter) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id publishedAt status municipality { slug } commitment { number title { text } } }
    }
  }`
  const pageOf = async (variables: object) => (await portal.ask(list, { first: 20, ...variables })).data.progressReports

  test('pages follow each other without a gap or a repeat, newest first', async () => {
    const ids: string[] = []
    const times: string[] = []
    let after: string | null = null
    let total = 0
    do {
      const page = await pageOf({ first: 17, after })
      ids.push(...page.nodes.map(({ id }: { id: string }) => id))
      times.push(...page.nodes.map(({ publishedAt }: { publishedAt: string }) => publishedAt))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      total = page.totalCount
    } while (after)
    expect(new Set(ids).size).toBe(total)
    expect(ids).toHaveLength(total)
    expect(times).toEqual([...times].sort().reverse())
  })

  test('a list is narrowed by municipality, commitment and status; an empty list of statuses narrows nothing', async () => {
    const { nodes } = await pageOf({ filter: { municipality: 'markham', status: ['LIMITED', 'COMPLETE'] } })
    expect(nodes.length).toBeGreaterThan(0)
    expect(
      nodes.every(
        (node: { municipality: { slug: string }; status: string }) =>
          node.municipality.slug === 'markham' && node.status !== 'SUBSTANTIAL',
      ),
    ).toBe(true)
    const all = await pageOf({ filter: { municipality: 'markham' } })
    expect((await pageOf({ filter: { municipality: 'markham', status: [] } })).totalCount).toBe(all.totalCount)
    expect((await pageOf({ filter: { commitment: 99 } })).totalCount).toBe(0)
  })

  test('a search needs no accents, finds every word, and takes wildcards for what they are', async () => {
    const found = await pageOf({ filter: { search: 'Démonstration BUDGET' } })
    expect(found.totalCount).toBeGreaterThan(0)
    expect((await pageOf({ filter: { search: 'Texte de demonstration budget' } })).totalCount).toBe(found.totalCount)
    expect((await pageOf({ filter: { search: '%' } })).totalCount).toBe(0)
  })

  test('a page costs as many statements for five reports as for fifty', async () => {
    const cost = async (first: number) => {
      portal.counter.statements = 0
      expect((await pageOf({ first })).nodes).toHaveLength(first)
      return portal.counter.statements
    }
    expect(await cost(5)).toBe(3)
    expect(await cost(50)).toBe(3)
  })

  test.each([['garbage'], [Buffer.from('["yesterday","x"]').toString('base64url')]])(
    'a cursor that no list gave out is refused: %s',
    async after => {
      const { errors } = await portal.ask(list, { first: 1, after })
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
    },
  )

  test('what does not exist is null', async () => {
    expect((await portal.ask('{ progressReport(id: "nothing") { id } }')).data.progressReport).toBeNull()
  })

  test('another subgraph reads a report by its id', async () => {
    const representations = [
      { __typename: 'ProgressReport', id: (await pageOf({ first: 1 })).nodes[0].id },
      { __typename: 'ProgressReport', id: 'no' },
    ]
    const { data } = await portal.ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ProgressReport { status } } }',
      { representations },
    )
    expect(['NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE']).toContain(data._entities[0].status)
    expect(data._entities[1]).toBeNull()
  })
})
