import { expect, test } from 'vitest'
import { growthRows, pastOf } from './growth.ts'

const history = [
  { day: '2007-12-31', totalCount: 1 },
  { day: '2020-09-18', totalCount: 3 },
  { day: '2026-06-15', totalCount: 9 },
]

test('today is not drawn as growth: it counts members whom nothing proves for a past day', () => {
  expect(pastOf(history)).toEqual([
    { day: '2007-12-31', count: 1 },
    { day: '2020-09-18', count: 3 },
  ])
})

test('each row says what was proved on its day, and what was published then', () => {
  expect(growthRows({ past: pastOf(history), published: [{ day: '2008-08-01', count: 27 }] })).toEqual([
    { day: '2007-12-31', documented: 1, publishedCount: null },
    { day: '2008-08-01', documented: 1, publishedCount: 27 },
    { day: '2020-09-18', documented: 3, publishedCount: null },
  ])
})

test('nothing known makes no rows', () => {
  expect(growthRows({ past: [], published: [] })).toEqual([])
})
