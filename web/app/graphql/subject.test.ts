import { expect, test } from 'vitest'
import type { GraphError } from '../load-context.ts'
import { subjectIn } from './subject.server.ts'

const answer = (event: { slug: string } | null, ...errors: [string, string][]) => ({
  data: { event },
  failed: new Map(errors.map(([path, code]): [string, GraphError] => [path, { message: '', extensions: { code } }])),
})
const statusOf = (given: ReturnType<typeof answer>) => {
  try {
    return subjectIn(given, 'event')
  } catch (thrown) {
    return (thrown as Response).status
  }
}

test('a subject that is there is what the page is about, whatever failed beside it', () => {
  expect(statusOf(answer({ slug: 'meeting' }, ['event.materials', 'SUBGRAPH_DOWN']))).toEqual({ slug: 'meeting' })
})

test.each<[number, string, [string, string][]]>([
  [404, 'nothing failed', []],
  [404, 'something else failed', [['events', 'SUBGRAPH_DOWN']]],
  [503, 'it failed', [['event', 'INTERNAL_SERVER_ERROR']]],
  [503, 'what it needs failed', [['event.title', 'INTERNAL_SERVER_ERROR']]],
  [503, 'a whole part is down', [['', 'SUBGRAPH_DOWN']]],
  [
    404,
    'its address cannot be',
    [
      ['', 'SUBGRAPH_DOWN'],
      ['event', 'BAD_USER_INPUT'],
    ],
  ],
  [403, 'it is for others', [['event', 'NOT_ALLOWED']]],
])('%i where %s', (status, _when, errors) => {
  expect(statusOf(answer(null, ...errors))).toBe(status)
})
