import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const said = { municipality: 'calgary', text: ' Ask residents ', owner: 'Clerk', dueOn: '2026-12-01' }

async function plan(input: object, asker: Asker = editorOf('calgary')) {
  const { data, errors } = await portal.ask(
    `mutation ($input: PlanActionItemInput!) { planActionItem(input: $input) {
      action { id number text { text } owner endsOn plan { id status municipality { slug } } } userErrors { code field } } }`,
    { input: { ...said, ...input } },
    asker,
  )
  return data?.planActionItem ?? { errors }
}
async function undo(action: string, asker: Asker = editorOf('calgary')) {
  const { data, errors } = await portal.ask(
    `mutation ($input: UndoPlanActionItemInput!) { undoPlanActionItem(input: $input) { plan { id } userErrors { code field } } }`,
    { input: { action } },
    asker,
  )
  return data?.undoPlanActionItem ?? { errors }
}
async function actionsOf(id: string, slug: string, asker: Asker = null) {
  const keys = [{ __typename: 'ActionItem', id, municipality: { __typename: 'Municipality', slug } }]
  const source = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ActionItem { actions { id } } } }`
  return (await portal.ask(source, { keys }, asker)).data._entities[0].actions
}
const countsOf = async () =>
  (
    await sql`select (select count(*)::integer from commitments.plan_segment) as segments,
      (select count(*)::integer from commitments.change) as changes`.execute(portal.db)
  ).rows[0]

test('an item becomes an action of the newest plan with owner and date, once, and is undone', async () => {
  const before = await countsOf()
  const { action, userErrors } = await plan({ item: 'item-1' })
  expect(userErrors).toEqual([])
  expect(action).toMatchObject({
    number: 'A1',
    text: { text: 'Ask residents' },
    owner: 'Clerk',
    endsOn: '2026-12-01',
    plan: { id: 'plan-calgary-2023', status: 'PUBLISHED' },
  })
  expect(await actionsOf('item-1', 'calgary')).toEqual([{ id: action.id }])
  // another municipality's item has none of it, whatever somebody planned for its id
  expect(await actionsOf('item-1', 'edmonton')).toEqual([])
  const planned = await countsOf()
  expect((await plan({ item: 'item-1' })).action.id).toBe(action.id)
  expect((await plan({ item: 'item-1', text: 'Other words' })).userErrors).toEqual([
    { code: 'CONFLICT', field: 'item' },
  ])
  expect(await countsOf()).toEqual(planned)
  const second = await plan({ item: 'item-2' })
  expect(second.action.number).toBe('A2')

  expect(await undo(second.action.id)).toEqual({ plan: { id: 'plan-calgary-2023' }, userErrors: [] })
  expect((await undo(action.id)).userErrors).toEqual([])
  expect(await actionsOf('item-1', 'calgary')).toEqual([])
  expect(await countsOf()).toMatchObject({ segments: (before as { segments: number }).segments })
})

test('what is planned into a draft is told to its editors alone', async () => {
  const { action } = await plan({ item: 'item-3', municipality: 'edmonton' }, editorOf('edmonton'))
  expect(action).toMatchObject({ number: 'A1', plan: { status: 'DRAFT', municipality: { slug: 'edmonton' } } })
  expect(await actionsOf('item-3', 'edmonton', editorOf('edmonton'))).toHaveLength(1)
  for (const asker of [null, secretariat, editorOf('calgary')])
    expect(await actionsOf('item-3', 'edmonton', asker)).toEqual([])
})

test.each<[what: string, change: object, asker: Asker, expected: string]>([
  ['for another', {}, editorOf('edmonton'), 'NOT_ALLOWED municipality'],
  ['by the secretariat', {}, secretariat, 'NOT_ALLOWED municipality'],
  ['of what is no item', { item: 'a b' }, editorOf('calgary'), 'NOT_FOUND item'],
  ['in another’s plan', { plan: 'plan-hamilton-2010' }, editorOf('calgary'), 'NOT_FOUND plan'],
  ['with a day that is over', { dueOn: '2026-06-01' }, editorOf('calgary'), 'INVALID dueOn'],
  ['without words', { text: ' ' }, editorOf('calgary'), 'INVALID text'],
])('not %s: nothing changes', async (_what, change, asker, expected) => {
  const before = await countsOf()
  const { action, userErrors } = await plan({ item: 'item-4', ...change }, asker)
  expect(action).toBeNull()
  expect(userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`)).toEqual([expected])
  expect(await countsOf()).toEqual(before)
})

test('undone by its editors only, and not once it is worked on', async () => {
  const { action } = await plan({ item: 'item-5' })
  for (const asker of [editorOf('edmonton'), secretariat])
    expect((await undo(action.id, asker)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'action' }])
  expect((await undo(action.id, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect((await plan({ item: 'item-6' }, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  const input = {
    municipality: 'calgary',
    action: action.id,
    period: '2026',
    summary: [{ lang: 'en', text: 'Begun.' }],
  }
  await portal.ask(
    'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { userErrors { code } } }',
    { input: { ...input, status: 'LIMITED' } },
    editorOf('calgary'),
  )
  expect((await undo(action.id)).userErrors).toEqual([{ code: 'INVALID', field: 'action' }])
})
