import { expect, test } from 'vitest'
import { editorOf } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import type { CommitmentsDb } from '../database/tables.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)
const db = portal.db.withSchema('commitments') as unknown as CommitmentsDb

const list = `query ($first: Int!, $after: String) {
  commitments { number planActions(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id status plan { id } doneBy { slug } }
  } }
}`
async function tagged(number: number, first = 20, after: string | null = null) {
  portal.counter.statements = 0
  const { data, errors } = await portal.ask(list, { first, after })
  expect(errors).toBeUndefined()
  const found = data.commitments.find((one: { number: number }) => one.number === number).planActions
  return { ...found, ids: found.nodes.map(({ id }: { id: string }) => id), statements: portal.counter.statements }
}
const tag = (ids: readonly string[], commitments: number[]) =>
  db.updateTable('planSegment').set({ commitments }).where('id', 'in', ids).execute()

const calgarys = ['1.C1', '1.C2', '2.C1'].map(number => `plan-calgary-2023-${number}`)
const hamiltons = ['1.1.1', '1.2.10'].map(number => `plan-hamilton-2010-${number}`)

test('a commitment lists the actions that are tagged with it, newest plan first and in reading order, page by page', async () => {
  expect((await tagged(9)).totalCount).toBe(0)
  await tag([...calgarys, ...hamiltons], [9, 2])
  await db
    .updateTable('planSegment')
    .set({ commitments: [9] })
    .where('kind', '=', 'SECTION')
    .execute()
  const whole = await tagged(9)
  expect(whole).toMatchObject({ totalCount: 5, ids: [...calgarys, ...hamiltons] })
  expect(whole.nodes[0]).toMatchObject({ plan: { id: 'plan-calgary-2023' }, doneBy: { slug: 'calgary' } })
  const pages: string[] = []
  let after: string | null = null
  for (let page = 0; page < 3; page++) {
    const found = await tagged(9, 2, after)
    expect(found.totalCount).toBe(5)
    pages.push(...found.ids)
    after = found.pageInfo.endCursor
    expect(found.pageInfo.hasNextPage).toBe(page < 2)
  }
  expect(pages).toEqual(whole.ids)
  expect((await tagged(9, 1)).statements).toBe((await tagged(9, 50)).statements)
})

test('drafts and withdrawn plans are in no such list, nor what somebody made up as a cursor', async () => {
  await db.updateTable('actionPlan').set({ isDraft: true }).where('id', '=', 'plan-hamilton-2010').execute()
  expect((await tagged(9)).ids).toEqual(calgarys)
  await db.updateTable('actionPlan').set({ isDraft: false }).where('id', '=', 'plan-hamilton-2010').execute()
  const made = Buffer.from(JSON.stringify(['never', 'plan', 1])).toString('base64url')
  const { errors } = await portal.ask(list, { first: 1, after: made })
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})

test('plans of the network are found by words, municipality and commitment', async () => {
  const found = async (filter: object) =>
    (
      await portal.ask(
        'query ($filter: ActionPlanFilter) { actionPlans(filter: $filter) { totalCount nodes { id } } }',
        {
          filter,
        },
      )
    ).data.actionPlans.nodes.map(({ id }: { id: string }) => id)
  expect(await found({ search: 'framework unheard-of' })).toEqual([])
  expect(await found({ search: 'frameworks' })).toEqual(['plan-calgary-2023'])
  expect(await found({ search: 'hamilton' })).toEqual(['plan-hamilton-2010'])
  expect(await found({ municipality: ['hamilton', 'cobourg'] })).toEqual(['plan-hamilton-2010'])
  expect(await found({ municipality: [] })).toEqual([])
  expect(await found({ commitment: 2 })).toEqual(['plan-calgary-2023', 'plan-hamilton-2010'])
  expect(await found({ commitment: 2, search: 'hamilton' })).toEqual(['plan-hamilton-2010'])
  expect(await found({ commitment: 10 })).toEqual([])
})

test('progress on an action is news of the commitments that it serves', async () => {
  const { data } = await portal.ask(
    'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { id } userErrors { code } } }',
    {
      input: {
        municipality: 'calgary',
        action: calgarys[0],
        period: '2025',
        status: 'LIMITED',
        summary: [{ lang: 'en', text: 'Invented.' }],
      },
    },
    editorOf('calgary'),
  )
  const { changes } = (await portal.ask('{ changes(first: 500) }', {}, 'gateway')).data
  const change = changes.find(({ subjectId }: { subjectId: string }) => subjectId === data.publishProgress.report.id)
  expect(change.news.commitments).toEqual([9, 2])
  expect((await tagged(9)).nodes[0].status).toBe('LIMITED')
})
