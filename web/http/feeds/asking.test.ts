import { expect, test } from 'vitest'
import { EventCalendarDocument } from '../../app/graphql/generated/graphql.ts'
import type { GraphAnswer } from '../../app/load-context.ts'
import type { PortalGraph } from '../portal-graph.ts'
import { createAsking, everyPage } from './asking.ts'

function graphThat(answers: GraphAnswer<unknown>) {
  const graph = { contextOf: async (visitor: unknown, lang: unknown) => ({ visitor, lang }), ask: async () => answers }
  return createAsking(graph as unknown as PortalGraph)(EventCalendarDocument, { slug: 'meeting' }, 'fr')
}

test.each([
  ['nothing is answered', null],
  ['a part is missing', { event: null }],
])('an answer with a fault is no answer: %s', async (_when, data) => {
  await expect(graphThat({ data, errors: [{ message: 'events are down' }] })).rejects.toMatchObject({ status: 503 })
})

test('a name that cannot exist is unknown', async () => {
  const errors = [{ message: 'NUL', extensions: { code: 'BAD_USER_INPUT' } }]
  await expect(graphThat({ data: null, errors })).rejects.toMatchObject({ status: 404 })
})

test('a list is read to its end', async () => {
  const pages: Record<string, { nodes: number[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> = {
    null: { nodes: [1, 2], pageInfo: { hasNextPage: true, endCursor: 'b' } },
    b: { nodes: [3], pageInfo: { hasNextPage: false, endCursor: 'c' } },
  }
  expect(await everyPage(async after => pages[String(after)] ?? expect.fail())).toEqual([1, 2, 3])
})
