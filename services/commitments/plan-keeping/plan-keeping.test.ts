import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editorOf, secretariat } from '../../../test/kit/askers.ts'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

let commitments: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  commitments = await openSubgraph(commitmentsDatabase, createCommitmentsSubgraph)
})
afterAll(async () => await commitments.close())

const [calgary, halifax] = ['calgary', 'halifax'].map(slug => editorOf(slug))
const reason = [{ lang: 'en', text: 'Council adopted another one.' }]

async function send(mutation: string, input: Record<string, unknown>, as: typeof calgary | null = calgary) {
  const { data, errors } = await commitments.ask(
    `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { plan { id revision status discardedAt } userErrors { code field } } }`,
    { input },
    as,
  )
  return data?.[mutation] ?? errors
}
const wrote = async (mutation: string, input: Record<string, unknown>, as = calgary) =>
  (await send(mutation, input, as)).userErrors

/** A plan with one action that serves commitments 5 and 8. */
async function keep(title: string) {
  const { data } = await commitments.ask(
    'mutation ($input: ImportActionPlanInput!) { importActionPlan(input: $input) { plan { id revision segments { id kind } } } }',
    {
      input: {
        municipality: 'calgary',
        lang: 'en',
        title,
        outline: [
          { kind: 'SECTION', level: 1, text: 'Data' },
          { kind: 'ACTION', level: 2, text: 'Publish' },
        ],
      },
    },
    calgary,
  )
  const { id, revision, segments } = data.importActionPlan.plan
  const action = segments.find(({ kind }: { kind: string }) => kind === 'ACTION').id
  await commitments.ask(
    'mutation ($input: DescribePlanActionInput!) { describePlanAction(input: $input) { userErrors { code } } }',
    { input: { action, commitments: [8, 5] } },
    calgary,
  )
  return { plan: id as string, revision: revision as number, action: action as string }
}
const read = async (plan: string, as: typeof calgary | null = null) =>
  (
    await commitments.ask(
      'query ($id: ID!) { actionPlan(id: $id) { status source period { from to } discardedAt withdrawal { reason { text } } segments { action { viewerMayDescribe } } } }',
      { id: plan },
      as,
    )
  ).data.actionPlan
const listed = async (as: typeof calgary | null = calgary) => {
  const { data } = await commitments.ask(
    `{ actionPlans(first: 100) { nodes { id } }
       draftActionPlans(municipality: "calgary") { id }
       discardedActionPlans(municipality: "calgary") { id } }`,
    {},
    as,
  )
  const ids = (plans: { id: string }[]) => plans.map(({ id }) => id)
  return {
    published: ids(data.actionPlans.nodes),
    drafts: ids(data.draftActionPlans),
    discarded: ids(data.discardedActionPlans),
  }
}
const changesOf = async (plan: string) =>
  (await commitments.ask('{ changes(first: 500) }', {}, 'gateway')).data.changes.filter(
    (change: { subjectId: string }) => change.subjectId === plan,
  )

describe('a draft', () => {
  test('is discarded, found by its editors alone, written into no more, and restored as it was', async () => {
    const { plan, revision, action } = await keep('To be discarded')
    expect(await wrote('discardActionPlan', { plan, revision: revision - 1 })).toEqual([
      { code: 'CONFLICT', field: 'revision' },
    ])
    expect((await send('discardActionPlan', { plan, revision })).plan).toMatchObject({ status: 'DRAFT' })
    const lists = await listed()
    expect(lists.drafts).not.toContain(plan)
    expect(lists.discarded).toContain(plan)
    expect((await listed(halifax)).discarded).toEqual([])
    expect(await read(plan)).toBeNull()
    expect((await read(plan, calgary)).segments[1].action.viewerMayDescribe).toBe(false)

    const refused = [{ code: 'INVALID', field: 'plan' }]
    expect(await wrote('publishActionPlan', { plan, revision: revision + 1 })).toEqual(refused)
    expect(await wrote('describeActionPlan', { plan, revision: revision + 1 })).toEqual(refused)
    const { data } = await commitments.ask(
      'mutation ($input: DescribePlanActionInput!) { describePlanAction(input: $input) { userErrors { code field } } }',
      { input: { action, owner: 'Nobody' } },
      calgary,
    )
    expect(data.describePlanAction.userErrors).toEqual([{ code: 'INVALID', field: 'action' }])

    expect((await send('restoreActionPlan', { plan })).plan).toMatchObject({
      discardedAt: null,
      revision: revision + 2,
    })
    expect((await listed()).drafts).toContain(plan)
    expect(await wrote('publishActionPlan', { plan, revision: revision + 2 })).toEqual([])
  })

  test('is discarded by nobody but its editors', async () => {
    const { plan, revision } = await keep('Ours')
    expect(await wrote('discardActionPlan', { plan, revision }, halifax)).toEqual([
      { code: 'NOT_FOUND', field: 'plan' },
    ])
    expect(await wrote('discardActionPlan', { plan, revision }, secretariat)).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await send('discardActionPlan', { plan, revision }, null))[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(await wrote('withdrawActionPlan', { plan, revision, reason })).toEqual([{ code: 'INVALID', field: 'plan' }])
  })
})

describe('a published plan', () => {
  test('is withdrawn with a reason, leaves lists and news, stays readable, and is news again once restored', async () => {
    const { plan, revision } = await keep('To be withdrawn')
    await send('publishActionPlan', { plan, revision })
    const [published] = (await changesOf(plan)).slice(-1)
    expect(published.news).toMatchObject({ kind: 'PLAN_PUBLISHED', commitments: [5, 8] })
    const now = revision + 1
    expect(await wrote('discardActionPlan', { plan, revision: now })).toEqual([{ code: 'INVALID', field: 'plan' }])
    expect(await wrote('withdrawActionPlan', { plan, revision: now, reason: [] })).toEqual([
      { code: 'INVALID', field: 'reason' },
    ])
    expect(await wrote('withdrawActionPlan', { plan, revision: now, reason }, halifax)).toEqual([
      { code: 'NOT_ALLOWED', field: null },
    ])
    expect((await send('withdrawActionPlan', { plan, revision: now, reason })).plan.status).toBe('WITHDRAWN')
    expect((await send('withdrawActionPlan', { plan, revision: now, reason })).userErrors).toEqual([])
    expect(await read(plan)).toMatchObject({
      status: 'WITHDRAWN',
      withdrawal: { reason: { text: 'Council adopted another one.' } },
    })
    expect((await listed()).published).not.toContain(plan)
    const changes = await changesOf(plan)
    expect(changes.filter(({ action }: { action: string }) => action === 'withdrawActionPlan')).toHaveLength(1)
    expect(changes.at(-1).news.takesBack).toContain('publishActionPlan')
    expect(await wrote('inviteToPlan', { plan, municipality: 'airdrie' })).toEqual([{ code: 'INVALID', field: 'plan' }])

    expect((await send('restoreActionPlan', { plan })).plan.status).toBe('PUBLISHED')
    expect((await listed()).published).toContain(plan)
    expect((await changesOf(plan)).at(-1).news).toMatchObject({ kind: 'PLAN_PUBLISHED', commitments: [5, 8] })
  })

  test('has its years and its source corrected, and refuses years that are none', async () => {
    const { plan, revision } = await keep('To be corrected')
    await send('publishActionPlan', { plan, revision })
    const said = { plan, revision: revision + 1, periodFrom: 2024, periodTo: 2027, source: ' Council, 2024 ' }
    expect(await wrote('describeActionPlan', { ...said, periodTo: 2023 })).toEqual([
      { code: 'INVALID', field: 'periodTo' },
    ])
    expect(await wrote('describeActionPlan', { ...said, periodTo: 20_240 })).toMatchObject([{ field: 'periodTo' }])
    expect(await wrote('describeActionPlan', said, halifax)).toMatchObject([{ code: 'NOT_ALLOWED' }])
    expect(await wrote('describeActionPlan', said)).toEqual([])
    expect(await read(plan)).toMatchObject({ source: 'Council, 2024', period: { from: 2024, to: 2027 } })
    expect(await wrote('describeActionPlan', said)).toEqual([{ code: 'CONFLICT', field: 'revision' }])
  })
})
