import { expect, test } from 'vitest'
import { writeQuestions } from './written.ts'

const words = { text: 'Words', lang: 'en', dir: 'ltr' }
const question = { id: 'q', kind: 'CHOICE', prompt: words } as const

test('a bar is the share of those who answer; a choice without a number has none', () => {
  const tally = [
    { value: 'a', choice: words, count: 3 },
    { value: 'b', choice: words, count: 0 },
    { value: 'c', choice: words, count: null },
  ]
  const [written] = writeQuestions('en', [{ ...question, answeredCount: 4, tally }])
  expect(written?.counts.map(({ number, share }) => [number, share])).toEqual([
    ['3', 75],
    ['0', 0],
    [null, 0],
  ])
  expect(written).toMatchObject({ counted: 'some', answered: { count: 4, number: '4' } })
})

test('a question that nobody answered has no bars, and divides by nothing', () => {
  const [written] = writeQuestions('fr', [
    { ...question, answeredCount: null, tally: [{ value: 'a', choice: words, count: 0 }] },
  ])
  expect(written?.counts[0]?.share).toBe(0)
})

test('a bar is the share of a whole that is given; choices without any number are told apart', () => {
  const tally = [{ value: 'a', choice: words, count: 17 }]
  const unknown = [{ value: 'a', choice: words, count: null }]
  const written = writeQuestions(
    'en',
    [
      { ...question, answeredCount: 17, tally },
      { ...question, answeredCount: 0, tally: unknown },
    ],
    34,
  )
  expect(written.map(({ counts, counted }) => [counts[0]?.share, counted])).toEqual([
    [50, 'all'],
    [0, 'none'],
  ])
})
