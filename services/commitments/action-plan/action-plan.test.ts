import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const query = `query ($id: ID!) {
  actionPlan(id: $id) {
    id revision title { text lang } languages translations { lang complete missingCount staleCount }
    municipality { slug } period { from to } source note actionCount
    sections { number title { text } outcome { text } groups { key title { text } actions { id number text { text } status commitments { number } } } }
  }
}`
async function planOf(id: string) {
  portal.counter.statements = 0
  const { data, errors } = await portal.ask(query, { id })
  expect(errors).toBeUndefined()
  return { plan: data.actionPlan, statements: portal.counter.statements }
}

describe('a plan', () => {
  test('is read whole in two statements', async () => {
    const { plan, statements } = await planOf('plan-calgary-2023')
    expect(statements).toBe(2)
    expect(plan).toMatchObject({
      revision: 1,
      title: { text: 'Anti-Racism Strategic Framework, City of Calgary', lang: 'en' },
      languages: ['en'],
      translations: [{ lang: 'en', complete: true, missingCount: 0, staleCount: 0 }],
      municipality: { slug: 'calgary' },
      period: { from: 2023, to: 2027 },
      actionCount: 45,
    })
    expect(plan.note).toContain('not the official English text')
    expect(plan.sections[0].groups.map(({ key }: { key: string }) => key)).toEqual([
      'community',
      'employees',
      'public-safety',
    ])
    expect(plan.sections[0].groups[1].actions[0]).toEqual({
      id: 'plan-calgary-2023-1.E1',
      number: '1.E1',
      text: { text: 'Mandatory anti-racism curriculum' },
      status: null,
      commitments: [],
    })
  })

  test('keeps the order of its document, also past nine', async () => {
    const { plan } = await planOf('plan-hamilton-2010')
    expect(plan.actionCount).toBe(55)
    expect(plan.period).toEqual({ from: 2010, to: null })
    const goal = plan.sections[0].groups[1]
    expect(goal.actions.map(({ number }: { number: string }) => number).slice(-3)).toEqual([
      '1.2.9',
      '1.2.10',
      '1.2.11',
    ])
    expect(plan.sections[3].groups[1].actions[2].text.text).toContain('Inform Hamilton')
  })

  test('is told text by text, as deep as its document, with what is said of its actions and what they amount to', async () => {
    portal.counter.statements = 0
    const { data } = await portal.ask(
      `{ actionPlan(id: "plan-calgary-2023") {
        progress { reported unreported }
        segments { id level kind number action { id owner viewerMayDescribe } progress { reported unreported } }
      } }`,
    )
    expect(portal.counter.statements).toBe(2)
    const { segments, progress } = data.actionPlan
    expect(segments).toHaveLength(70)
    expect(segments.slice(0, 4)).toMatchObject([
      { id: 'plan-calgary-2023-1', level: 1, kind: 'SECTION', number: '1', action: null },
      { kind: 'OUTCOME', level: 2, action: null, progress: null },
      { kind: 'GROUP', level: 2, number: 'community' },
      { kind: 'ACTION', level: 3, action: { id: segments[3].id, viewerMayDescribe: false }, progress: null },
    ])
    for (const kind of ['SECTION', 'GROUP'])
      for (const part of ['reported', 'unreported'])
        expect(
          segments
            .filter((one: { kind: string }) => one.kind === kind)
            .reduce((total: number, one: any) => total + one.progress[part], 0),
        ).toBe(progress[part])
  })

  test('that does not exist is null', async () => {
    expect((await planOf('plan-atlantis')).plan).toBeNull()
  })

  test('names the commitments that an action serves, in one statement for all', async () => {
    await db
      .updateTable('planSegment')
      .set({ commitments: [8, 1], status: 'LIMITED' })
      .where('number', 'in', ['1.1.1', '3.3.4'])
      .execute()
    const { plan, statements } = await planOf('plan-hamilton-2010')
    expect(plan.sections[2].groups[2].actions[3]).toMatchObject({
      status: 'LIMITED',
      commitments: [{ number: 8 }, { number: 1 }],
    })
    expect(statements).toBe(3)
  })

  test('tells how far a translation has fallen behind its source', async () => {
    const title = JSON.stringify({ en: 'Anti-Racism Strategic Framework', vi: 'Khung Chiến lược' }) as never
    const bases = JSON.stringify({ title: { en: 2, vi: 1 } }) as never
    await db.updateTable('actionPlan').set({ title, bases }).where('id', '=', 'plan-calgary-2023').execute()
    const { plan } = await planOf('plan-calgary-2023')
    expect(plan.languages).toEqual(['en', 'vi'])
    expect(plan.translations[1]).toEqual({ lang: 'vi', complete: false, missingCount: 70, staleCount: 1 })
  })
})

describe('the progress of a plan', () => {
  const progress = 'progress { figure reported unreported otherLevel weight invented byStatus { status count } }'
  const ask = async () => {
    portal.counter.statements = 0
    const { data } = await portal.ask(
      `{ actionPlan(id: "plan-calgary-2023") { ${progress} sections { ${progress} groups { ${progress} actions { status weight share invented } } } } }`,
    )
    expect(portal.counter.statements).toBe(2)
    return data.actionPlan
  }

  test('is told of the whole, of sections and of groups, in the statements that read the plan', async () => {
    const plan = await ask()
    const parts = plan.sections.flatMap((section: any) => section.groups.flatMap((group: any) => group.actions))
    const counted = parts.filter((each: any) => each.share !== null)
    expect(plan.progress).toMatchObject({ reported: counted.length, unreported: 45 - counted.length, invented: true })
    const mean = counted.reduce((total: number, each: any) => total + each.share, 0) / counted.length
    expect(plan.progress.figure).toBeCloseTo(mean, 12)
    expect(plan.sections[0].progress).toMatchObject({ figure: null, reported: 0, weight: 0 })
    for (const part of ['reported', 'unreported', 'otherLevel'])
      expect(plan.sections.reduce((total: number, section: any) => total + section.progress[part], 0)).toBe(
        plan.progress[part],
      )
  })

  test('follows the weights that the municipality gives, and refuses those that are none', async () => {
    const describing = `mutation ($input: DescribePlanActionInput!) {
      describePlanAction(input: $input) { action { weight isOtherLevel } userErrors { code field } }
    }`
    const editor = { personId: 'p', grants: [{ role: 'EDITOR' as const, municipality: 'calgary', network: null }] }
    const said = async (input: object) =>
      (await portal.ask(describing, { input: { action: 'plan-calgary-2023-1.E1', ...input } }, editor)).data
        .describePlanAction
    const before = await ask()
    expect((await said({ status: 'COMPLETE', weight: 2.504 })).action).toEqual({ weight: 2.5, isOtherLevel: false })
    const after = await ask()
    expect(after.progress.figure).toBeGreaterThan(before.progress.figure)
    expect(after.sections[0].progress).toMatchObject({ figure: 1, reported: 1, weight: 2.5, invented: false })
    for (const weight of [0, -1, 100.01])
      expect((await said({ weight })).userErrors).toEqual([{ code: 'INVALID', field: 'weight' }])
    await said({ status: 'COMPLETE', isOtherLevel: true })
    expect((await ask()).progress).toMatchObject({ otherLevel: 1, figure: before.progress.figure })
  })
})

describe('what is said of an action', () => {
  const editor = { personId: 'p', grants: [{ role: 'EDITOR' as const, municipality: 'hamilton', network: null }] }
  const action = 'plan-hamilton-2010-2.1.1'
  const say = async (input: object) => {
    const { data } = await portal.ask(
      `mutation ($input: DescribePlanActionInput!) {
        describePlanAction(input: $input) { action { stamp owner partners declaredStatus status } userErrors { code field } }
      }`,
      { input: { action, ...input } },
      editor,
    )
    return data.describePlanAction
  }
  const read = async () =>
    (await portal.ask('query ($id: ID!) { planAction(id: $id) { stamp owner declaredStatus status } }', { id: action }))
      .data.planAction

  test('is written over by nobody who has not read it', async () => {
    const { stamp } = await read()
    const first = await say({ stamp, owner: 'Human resources' })
    expect(first).toMatchObject({ userErrors: [], action: { owner: 'Human resources' } })
    expect(first.action.stamp).not.toBe(stamp)
    expect((await say({ stamp, partners: 'Everybody' })).userErrors).toEqual([{ code: 'CONFLICT', field: 'stamp' }])
    expect((await read()).owner).toBe('Human resources')
    const second = await say({ stamp: first.action.stamp, owner: 'Human resources', partners: 'Everybody' })
    expect(second.action).toMatchObject({ owner: 'Human resources', partners: 'Everybody' })
  })

  test('keeps the status that the municipality declared, whatever is reported', async () => {
    await say({ status: 'LIMITED' })
    await portal.ask(
      'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { userErrors { code } } }',
      {
        input: {
          municipality: 'hamilton',
          action,
          period: '2025',
          status: 'COMPLETE',
          summary: [{ lang: 'en', text: 'Invented.' }],
        },
      },
      editor,
    )
    const found = await read()
    expect(found).toMatchObject({ status: 'COMPLETE', declaredStatus: 'LIMITED' })
    const said = await say({ stamp: found.stamp, status: 'LIMITED', owner: 'Clerk' })
    expect(said).toMatchObject({ userErrors: [], action: { status: 'COMPLETE', declaredStatus: 'LIMITED' } })
  })
})

describe('plans of a municipality', () => {
  const list = `query ($after: String) {
    _entities(representations: [{ __typename: "Municipality", slug: "cobourg" }]) {
      ... on Municipality { actionPlans(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id languages } } }
    }
  }`

  test('come newest first, page by page, without drafts', async () => {
    const plan = {
      revision: 1,
      municipality: 'cobourg',
      title: '{"en":"Plan"}',
      bases: '{"title":{"en":1}}',
      sourceLang: 'en',
      periodFrom: null,
      periodTo: null,
      source: null,
      note: null,
    }
    const plans = ['2001', '2003', '2002'].map(year => ({
      ...plan,
      id: year,
      isDraft: false,
      publishedAt: new Date(`${year}-01-01T00:00:00Z`),
    }))
    const draft = { ...plan, id: 'draft', isDraft: true, publishedAt: new Date('2005-01-01T00:00:00Z') }
    await db
      .insertInto('actionPlan')
      .values([...plans, draft] as never)
      .execute()
    const first = (await portal.ask(list)).data._entities[0].actionPlans
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ id: '2003', languages: ['en'] }, { id: '2002' }],
      pageInfo: { hasNextPage: true },
    })
    const second = (await portal.ask(list, { after: first.pageInfo.endCursor })).data._entities[0].actionPlans
    expect(second).toMatchObject({ totalCount: 3, nodes: [{ id: '2001' }], pageInfo: { hasNextPage: false } })
  })
})
