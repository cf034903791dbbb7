import { afterAll, beforeAll, expect, test } from 'vitest'
import { editorOf } from '../../../test/kit/askers.ts'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

let commitments: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  commitments = await openSubgraph(commitmentsDatabase, createCommitmentsSubgraph)
})
afterAll(async () => await commitments.close())

const [calgary, airdrie, halifax] = ['calgary', 'airdrie', 'halifax'].map(slug => editorOf(slug))
const plan = 'plan-calgary-2023'
const action = 'plan-calgary-2023-1.E1'

async function send(mutation: string, input: Record<string, unknown>, as = calgary) {
  const type = { assignPlanAction: 'action { doneBy { slug } }', describePlanAction: 'action { owner }' }[mutation]
  const what =
    mutation === 'publishProgress' ? 'report { id }' : (type ?? 'plan { participants { part municipality { slug } } }')
  const { data } = await commitments.ask(
    `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${what} userErrors { code field } } }`,
    { input },
    as,
  )
  return data[mutation]
}

const plansOf = async (municipality: string) => {
  const { data } = await commitments.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Municipality { actionPlans { totalCount nodes { id } } } } }`,
    { representations: [{ __typename: 'Municipality', slug: municipality }] },
  )
  return data._entities[0].actionPlans.nodes.map(({ id }: { id: string }) => id)
}
const report = (municipality: string) => ({
  municipality,
  action,
  period: '2026',
  status: 'LIMITED',
  summary: [{ lang: 'en', text: 'Invented.' }],
})

test('a municipality is invited, accepts, does its share and leaves; the plan counts once all the while', async () => {
  const count = async () => (await commitments.ask('{ actionPlans { totalCount } }')).data.actionPlans.totalCount
  const before = await count()
  expect((await send('inviteToPlan', { plan, municipality: 'airdrie' })).plan.participants).toEqual([
    { part: 'INVITED', municipality: { slug: 'airdrie' } },
  ])
  expect(await plansOf('airdrie')).toEqual([])
  expect((await send('assignPlanAction', { action, municipality: 'airdrie' })).userErrors).toMatchObject([
    { code: 'INVALID', field: 'municipality' },
  ])
  const invitations = await commitments.ask(
    `{ _entities(representations: [{ __typename: "Municipality", slug: "airdrie" }]) { ... on Municipality { planInvitations { id } } } }`,
    {},
    airdrie,
  )
  expect(invitations.data._entities[0].planInvitations).toEqual([{ id: plan }])
  await send('answerPlanInvitation', { plan, municipality: 'airdrie', accept: true }, airdrie)
  expect(await plansOf('airdrie')).toEqual([plan])
  expect(await plansOf('calgary')).toContain(plan)
  expect(await count()).toBe(before)

  expect((await send('assignPlanAction', { action, municipality: 'airdrie' })).action.doneBy).toEqual({
    slug: 'airdrie',
  })
  expect((await send('describePlanAction', { action, owner: 'Airdrie' }, airdrie)).action).toEqual({ owner: 'Airdrie' })
  expect((await send('describePlanAction', { action, owner: 'Calgary' })).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ])
  expect((await send('publishProgress', report('calgary'))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await send('publishProgress', report('airdrie'), airdrie)).userErrors).toEqual([])

  await send('leavePlan', { plan, municipality: 'airdrie' }, airdrie)
  expect(await plansOf('airdrie')).toEqual([])
  const { data } = await commitments.ask(
    `{ planAction(id: "${action}") { doneBy { slug } progress { municipality { slug } } } }`,
  )
  expect(data.planAction).toEqual({ doneBy: { slug: 'calgary' }, progress: [{ municipality: { slug: 'airdrie' } }] })
})

test('nobody invites to another’s plan, answers for another, or takes part unasked', async () => {
  const refused = async (mutation: string, input: Record<string, unknown>, as = calgary) =>
    (await send(mutation, input, as)).userErrors[0]?.code
  expect(await refused('inviteToPlan', { plan, municipality: 'halifax' }, halifax)).toBe('NOT_ALLOWED')
  expect(await refused('inviteToPlan', { plan, municipality: 'nowhere' })).toBe('NOT_FOUND')
  expect(await refused('inviteToPlan', { plan, municipality: 'calgary' })).toBe('INVALID')
  expect(await refused('answerPlanInvitation', { plan, municipality: 'halifax', accept: true }, halifax)).toBe(
    'NOT_FOUND',
  )
  await send('inviteToPlan', { plan, municipality: 'halifax' })
  expect(await refused('answerPlanInvitation', { plan, municipality: 'halifax', accept: true })).toBe('NOT_ALLOWED')
  expect(await refused('leavePlan', { plan, municipality: 'halifax' }, halifax)).toBe('NOT_FOUND')
  await send('answerPlanInvitation', { plan, municipality: 'halifax', accept: false }, halifax)
  expect(await plansOf('halifax')).toEqual([])
  expect(await refused('assignPlanAction', { action, municipality: 'halifax' }, halifax)).toBe('NOT_ALLOWED')
})

test('an invitation that nobody has answered is taken back by whoever keeps the plan', async () => {
  const input = { plan, municipality: 'halifax' }
  const code = async (as = calgary) => (await send('withdrawPlanInvitation', input, as)).userErrors[0]?.code
  expect(await code()).toBe('NOT_FOUND')
  await send('inviteToPlan', input)
  expect(await code(halifax)).toBe('NOT_ALLOWED')
  expect(await code(airdrie)).toBe('NOT_ALLOWED')
  expect(await code()).toBeUndefined()
  expect((await send('answerPlanInvitation', { ...input, accept: true }, halifax)).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ])
  await send('inviteToPlan', input)
  await send('answerPlanInvitation', { ...input, accept: true }, halifax)
  expect(await code()).toBe('INVALID')
  await send('leavePlan', input, halifax)
  const { changes } = (await commitments.ask('{ changes(first: 500) }', {}, 'gateway')).data
  const news = changes.flatMap((change: { subjectId: string; news: { kind: string; municipality: string } | null }) =>
    change.subjectId === plan && change.news?.municipality === 'halifax' ? [change.news.kind] : [],
  )
  expect(news).toEqual(['PLAN_JOINED', 'PLAN_LEFT'])
})

test('a plan names where its structure is from; what nobody can read is no origin', async () => {
  const outline = [
    { kind: 'SECTION', level: 1, text: 'Data' },
    { kind: 'ACTION', level: 2, text: 'Publish' },
  ]
  const keep = async (copiedFrom: Record<string, unknown>) => {
    const { data } = await commitments.ask(
      `mutation ($input: ImportActionPlanInput!) { importActionPlan(input: $input) { plan { id copiedFrom { plan { id } template { code } } } userErrors { code field } } }`,
      { input: { municipality: 'halifax', lang: 'en', title: 'Invented', outline, copiedFrom } },
      halifax,
    )
    return data.importActionPlan
  }
  const copied = await keep({ plan })
  expect(copied.plan.copiedFrom).toEqual({ plan: { id: plan }, template: null })
  expect((await keep({ template: 'ten-commitments' })).plan.copiedFrom).toEqual({
    plan: null,
    template: { code: 'ten-commitments' },
  })
  const unknown = [
    { plan: copied.plan.id },
    { plan: 'none' },
    { template: 'none' },
    { plan, template: 'ten-commitments' },
  ]
  for (const from of unknown)
    expect((await keep(from)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'copiedFrom' }])
  const { data } = await commitments.ask('{ planTemplates { code sections { text lang } } }', {}, null, 'fr')
  expect(data.planTemplates[0].sections).toHaveLength(10)
  expect(data.planTemplates[0].sections[0].lang).toBe('fr')
})
