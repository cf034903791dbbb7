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

const [hamilton, halifax] = ['hamilton', 'halifax'].map(slug => editorOf(slug))
const plan = 'plan-hamilton-2010'

type Text = { id?: string; kind: string; level: number; number?: string; text?: string }

async function read(): Promise<{ revision: number; texts: Text[]; actionCount: number }> {
  const { data } = await commitments.ask(
    'query ($id: ID!) { actionPlan(id: $id) { revision actionCount segments { id kind level number } } }',
    { id: plan },
  )
  const { segments, ...rest } = data.actionPlan
  return { ...rest, texts: segments }
}
async function arrange(input: { revision: number; texts: Text[]; dryRun?: boolean }, as = hamilton) {
  commitments.counter.statements = 0
  const { data } = await commitments.ask(
    `mutation ($input: ArrangePlanInput!) { arrangePlan(input: $input) {
      plan { revision } changes { deed id number text { text } } userErrors { code field }
    } }`,
    { input: { plan, ...input } },
    as,
  )
  return data.arrangePlan
}
const idOf = (number: string) => `${plan}-${number}`

test('lines are added, moved and taken out in one step, which is shown before it is kept', async () => {
  const { revision, texts, actionCount } = await read()
  const moved = texts.find(({ id }) => id === idOf('1.1.1')) as Text
  const without = texts.filter(({ id }) => id !== idOf('1.1.1') && id !== idOf('1.2.2'))
  const added = { kind: 'ACTION', level: 3, number: 'new', text: 'Listen to young people' }
  const asked = [...without, moved, added]
  const shown = await arrange({ revision, texts: asked, dryRun: true })
  expect(shown.userErrors).toEqual([])
  expect(shown.changes).toMatchObject([
    { deed: 'MOVED', id: idOf('1.1.1') },
    { deed: 'ADDED', id: null, text: { text: 'Listen to young people' } },
    { deed: 'REMOVED', id: idOf('1.2.2') },
  ])
  expect(await read()).toEqual({ revision, texts, actionCount })

  const kept = await arrange({ revision, texts: asked })
  expect(kept).toMatchObject({ plan: { revision: revision + 1 }, changes: shown.changes, userErrors: [] })
  const after = await read()
  expect(after.actionCount).toBe(actionCount)
  expect(after.texts.slice(0, -1)).toEqual([...without, moved])
  expect(after.texts.at(-1)).toMatchObject({ kind: 'ACTION', level: 3, number: 'new' })
  expect((await arrange({ revision, texts: asked })).userErrors).toEqual([{ code: 'CONFLICT', field: 'revision' }])
  const again = await arrange({ revision: revision + 1, texts: after.texts })
  expect(again).toMatchObject({ plan: { revision: revision + 1 }, changes: [] })
  const { changes } = (await commitments.ask('{ changes(first: 500) }', {}, 'gateway')).data
  const trail = changes.filter(({ action }: { action: string }) => action === 'arrangePlan')
  expect(trail).toHaveLength(1)
  expect(trail[0].before.removed).toMatchObject([{ id: idOf('1.2.2') }])
})

test('what is reported on stays, may be moved, and nobody else’s plan is arranged', async () => {
  const action = idOf('2.1.1')
  await commitments.ask(
    'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { userErrors { code } } }',
    {
      input: {
        municipality: 'hamilton',
        action,
        period: '2025',
        status: 'LIMITED',
        summary: [{ lang: 'en', text: 'Invented.' }],
      },
    },
    hamilton,
  )
  const { revision, texts } = await read()
  const without = texts.filter(({ id }) => id !== action)
  expect((await arrange({ revision, texts: without })).userErrors).toEqual([{ code: 'INVALID', field: 'texts' }])
  expect((await arrange({ revision, texts: without }, halifax)).userErrors).toEqual([
    { code: 'NOT_ALLOWED', field: null },
  ])
  const asked = [...without, texts.find(({ id }) => id === action) as Text]
  expect(await arrange({ revision, texts: asked })).toMatchObject({
    changes: [{ deed: 'MOVED', id: action }],
    userErrors: [],
  })
  expect(
    (await arrange({ revision: revision + 1, texts: [{ id: 'other', kind: 'ACTION', level: 1 }] })).userErrors,
  ).toEqual(expect.arrayContaining([{ code: 'NOT_FOUND', field: 'texts.0.id' }]))
})

test('a plan of any length is arranged in as many statements', async () => {
  const { revision, texts } = await read()
  await arrange({ revision, texts: [...texts, { kind: 'ACTION', level: 3, text: 'One more' }] })
  const few = commitments.counter.statements
  const many = Array.from({ length: 40 }, (_, index) => ({ kind: 'ACTION', level: 3, text: `More ${index}` }))
  await arrange({ revision: revision + 1, texts: [...(await read()).texts, ...many] })
  expect(commitments.counter.statements).toBe(few)
})
