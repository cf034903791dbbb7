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

test('of very many changes the last of a month is told, and what stood where a count was published', () => {
  const days = Array.from({ length: 900 }, (_, at) => new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10))
  const long = [...days, '2026-06-15'].map((day, at) => ({ day, totalCount: at + 1 }))
  const past = pastOf(long, [{ day: '2010-02-10' }])
  expect(past.slice(0, 4).map(({ day }) => day)).toEqual(['2010-01-31', '2010-02-10', '2010-02-28', '2010-03-31'])
  expect(past.at(-1)).toEqual({ day: days.at(-1), count: 900 })
  expect(past.length).toBeLessThan(40)
})

test('nothing known makes no rows', () => {
  expect(growthRows({ past: [], published: [] })).toEqual([])
})
