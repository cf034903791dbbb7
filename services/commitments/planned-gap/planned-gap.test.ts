import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

async function gapsOf(slug: string, asker: Asker = editorOf(slug)) {
  const { data } = await portal.ask(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Municipality { workingAssessment {
      id gaps(first: 100) { nodes { code actions { id status } } } } } } }`,
    { keys: [{ __typename: 'Municipality', slug }] },
    asker,
  )
  const { id, gaps } = data._entities[0].workingAssessment
  return { assessment: id as string, gaps: gaps.nodes as { code: string; actions: { id: string }[] }[] }
}
async function plan(input: object, asker: Asker) {
  const { data, errors } = await portal.ask(
    `mutation ($input: PlanGapInput!) { planGap(input: $input) {
      action { id number text { text } owner endsOn status indicator { code } plan { id status municipality { slug } } }
      gap { code actions { id } } userErrors { code field } } }`,
    { input },
    asker,
  )
  return data?.planGap ?? { errors }
}
const countsOf = async () =>
  (
    await sql<{ segments: number; changes: number }>`select
      (select count(*)::integer from commitments.plan_segment) as segments,
      (select count(*)::integer from commitments.change) as changes`.execute(portal.db)
  ).rows[0]
const said = { text: ' Name a champion ', owner: 'Human resources', dueOn: '2026-12-01' }

test('a gap becomes an action of the newest plan with owner and date, and shows it; twice is once', async () => {
  const { assessment, gaps } = await gapsOf('calgary')
  const indicator = gaps[0]?.code
  const { action, gap, userErrors } = await plan({ assessment, indicator, ...said }, editorOf('calgary'))
  expect(userErrors).toEqual([])
  expect(action).toMatchObject({
    number: 'A1',
    text: { text: 'Name a champion' },
    owner: 'Human resources',
    endsOn: '2026-12-01',
    status: null,
    indicator: { code: indicator },
    plan: { id: 'plan-calgary-2023', status: 'PUBLISHED' },
  })
  expect(gap).toEqual({ code: indicator, actions: [{ id: action.id }] })
  const before = await countsOf()
  expect((await plan({ assessment, indicator, ...said }, editorOf('calgary'))).action.id).toBe(action.id)
  expect(await countsOf()).toEqual(before)
  const next = await plan({ assessment, indicator: gaps[1]?.code, ...said }, editorOf('calgary'))
  expect(next.action).toMatchObject({ number: 'A2', plan: { id: 'plan-calgary-2023' } })
})

test('without a plan a draft is begun, which others do not see; nobody else is told of the indicator', async () => {
  const { assessment, gaps } = await gapsOf('edmonton')
  const indicator = gaps[0]?.code
  const { action } = await plan({ assessment, indicator, ...said }, editorOf('edmonton'))
  expect(action).toMatchObject({ number: 'A1', plan: { status: 'DRAFT', municipality: { slug: 'edmonton' } } })
  const shown = async (asker: Asker) =>
    (await gapsOf('edmonton', asker)).gaps.find(({ code }) => code === indicator)?.actions.map(({ id }) => id)
  expect(await shown(editorOf('edmonton'))).toEqual([action.id])
  for (const asker of [null, secretariat, editorOf('calgary')]) expect(await shown(asker)).toEqual([])

  const { gaps: own } = await gapsOf('calgary')
  const planned = own.find(({ actions }) => actions.length > 0)?.actions[0]?.id
  const source = 'query ($id: ID!) { planAction(id: $id) { indicator { code } } }'
  expect((await portal.ask(source, { id: planned })).data.planAction).toEqual({ indicator: null })
})

test.each<[what: string, changed: object, asker: Asker, expected: string]>([
  ['of another’s municipality', {}, editorOf('edmonton'), 'NOT_ALLOWED null'],
  ['by the secretariat', {}, secretariat, 'NOT_ALLOWED null'],
  ['of an assessment that is none', { assessment: 'none' }, editorOf('calgary'), 'NOT_FOUND assessment'],
  ['of an indicator that is none', { indicator: '99z' }, editorOf('calgary'), 'NOT_FOUND indicator'],
  ['of what is no gap', { indicator: '3a' }, editorOf('calgary'), 'INVALID indicator'],
  ['in another’s plan', { plan: 'plan-hamilton-2010' }, editorOf('calgary'), 'NOT_FOUND plan'],
  ['with a day that is over', { dueOn: '2026-06-01' }, editorOf('calgary'), 'INVALID dueOn'],
  ['without words', { text: ' ' }, editorOf('calgary'), 'INVALID text'],
])('not %s: nothing changes', async (_what, changed, asker, expected) => {
  const { assessment, gaps } = await gapsOf('calgary')
  const before = await countsOf()
  const { action, userErrors } = await plan({ assessment, indicator: gaps[0]?.code, ...said, ...changed }, asker)
  expect(action).toBeNull()
  expect(userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`)).toEqual([expected])
  expect(await countsOf()).toEqual(before)
})

test('not by nobody', async () => {
  const { assessment } = await gapsOf('calgary')
  expect((await plan({ assessment, indicator: '1a', ...said }, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
})

describe('undone', () => {
  const undo = async (action: string, asker: Asker) => {
    const { data, errors } = await portal.ask(
      `mutation ($input: UndoPlanGapInput!) { undoPlanGap(input: $input) { plan { id } userErrors { code field } } }`,
      { input: { action } },
      asker,
    )
    return data?.undoPlanGap ?? { errors }
  }
  const contentOf = async (plan: string) =>
    (
      await sql`select id, position, number, text from commitments.plan_segment where plan = ${plan} order by position`.execute(
        portal.db,
      )
    ).rows
  const planned = async (text: string) => {
    const { assessment, gaps } = await gapsOf('hamilton')
    const { action } = await plan({ assessment, indicator: gaps[0]?.code, ...said, text }, editorOf('hamilton'))
    return action
  }

  test('the plan is what it was, and no number is given twice', async () => {
    const { assessment, gaps } = await gapsOf('hamilton')
    const first = await plan({ assessment, indicator: gaps[0]?.code, ...said }, editorOf('hamilton'))
    const id = first.action.plan.id
    await undo(first.action.id, editorOf('hamilton'))
    const before = await contentOf(id)
    expect(before.length).toBeGreaterThan(0)

    const [one, two] = [await planned('One'), await planned('Two')]
    expect([one.number, two.number]).toEqual(['A1', 'A2'])
    expect(await undo(one.id, editorOf('hamilton'))).toEqual({ plan: { id }, userErrors: [] })
    expect((await planned('Three')).number).toBe('A3')
    for (const { id: action } of (await contentOf(id)).slice(before.length + 1) as { id: string }[])
      expect((await undo(action, editorOf('hamilton'))).userErrors).toEqual([])
    expect(await contentOf(id)).toEqual(before)
  })

  test.each<[what: string, asker: Asker]>([
    ['another’s editor', editorOf('edmonton')],
    ['the secretariat', secretariat],
  ])('not by %s', async (_what, asker) => {
    const { id } = await planned('Stays')
    const before = await countsOf()
    expect((await undo(id, asker)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'action' }])
    expect(await countsOf()).toEqual(before)
  })

  test('a report that was begun and discarded goes with it; one that is being written keeps it', async () => {
    const { id } = await planned('Begun')
    const input = { municipality: 'hamilton', action: id, period: '2026', summary: [{ lang: 'en', text: 'Begun.' }] }
    const { data } = await portal.ask(
      `mutation ($input: SaveProgressDraftInput!) { saveProgressDraft(input: $input) { draft { id revision } userErrors { code } } }`,
      { input },
      editorOf('hamilton'),
    )
    const { draft } = data.saveProgressDraft
    expect((await undo(id, editorOf('hamilton'))).userErrors).toEqual([{ code: 'INVALID', field: 'action' }])
    const discarded = await portal.ask(
      `mutation ($input: DiscardProgressDraftInput!) { discardProgressDraft(input: $input) { userErrors { code } } }`,
      { input: { draft: draft.id, revision: draft.revision } },
      editorOf('hamilton'),
    )
    expect(discarded.data.discardProgressDraft.userErrors).toEqual([])
    expect((await undo(id, editorOf('hamilton'))).userErrors).toEqual([])
  })

  test('not by nobody, not what no gap was planned for, and not what is worked on', async () => {
    const { id } = await planned('Worked on')
    expect((await undo(id, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    const [other] = (await contentOf('plan-hamilton-2010')) as { id: string }[]
    expect((await undo(other?.id ?? '', editorOf('hamilton'))).userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'action' },
    ])
    const { data } = await portal.ask(
      `mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { userErrors { code message } } }`,
      {
        input: {
          municipality: 'hamilton',
          action: id,
          period: '2026',
          status: 'LIMITED',
          summary: [{ lang: 'en', text: 'Begun.' }],
        },
      },
      editorOf('hamilton'),
    )
    expect(data.publishProgress.userErrors).toEqual([])
    const before = await countsOf()
    expect((await undo(id, editorOf('hamilton'))).userErrors).toEqual([{ code: 'INVALID', field: 'action' }])
    expect(await countsOf()).toEqual(before)
  })
})
