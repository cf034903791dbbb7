import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, SurveyQuestionRow } from '../database/tables.ts'
import { answersTo, isAnswered, tallyOf } from './tally.ts'

const label = { en: 'one' }
const choices = ['a', 'b', 'c'].map(value => ({ value, label }))
const question = (kind: SurveyQuestionRow['kind']) => ({ id: 'q', kind, choices, least: 1, most: 5 })
const sheet = (answer: Answer | undefined, done: boolean) => ({
  answers: (answer ? { q: answer } : {}) as Record<string, Answer>,
  doneAt: done ? new Date(0) : null,
})

const answerOf = {
  CHOICE: fc.constantFrom('a', 'b', 'c').map((choice): Answer => ({ choices: [choice] })),
  CHOICES: fc.subarray(['a', 'b', 'c']).map((chosen): Answer => ({ choices: chosen })),
  SCALE: fc.integer({ min: 1, max: 5 }).map((number): Answer => ({ number })),
  TEXT: fc.string().map((text): Answer => ({ text })),
}
const sheetsOf = (kind: SurveyQuestionRow['kind']) =>
  fc.array(
    fc.tuple(fc.option(answerOf[kind], { nil: undefined }), fc.boolean()).map(([answer, done]) => sheet(answer, done)),
  )
const sum = (counts: readonly { count: number | null }[]) => counts.reduce((all, { count }) => all + (count ?? 0), 0)

describe('a tally', () => {
  test.each(['CHOICE', 'SCALE'] as const)('of a %s sums to the sheets that answer it', kind => {
    fc.assert(
      fc.property(sheetsOf(kind), sheets => {
        expect(sum(tallyOf(question(kind), sheets))).toBe(answersTo(question(kind), sheets))
      }),
    )
  })

  test('of several choices counts none more often than there are sheets that answer', () => {
    fc.assert(
      fc.property(sheetsOf('CHOICES'), sheets => {
        const answered = answersTo(question('CHOICES'), sheets)
        const counts = tallyOf(question('CHOICES'), sheets).map(({ count }) => count ?? 0)
        expect(Math.max(...counts)).toBeLessThanOrEqual(answered)
        expect(sum(tallyOf(question('CHOICES'), sheets))).toBeGreaterThanOrEqual(answered)
      }),
    )
  })

  test.each(['CHOICE', 'CHOICES', 'SCALE', 'TEXT'] as const)(
    'of a %s does not depend on the order of the sheets',
    kind => {
      const shuffled = sheetsOf(kind).chain(sheets =>
        fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length })),
      )
      fc.assert(
        fc.property(shuffled, ([sheets, others]) => {
          expect(tallyOf(question(kind), others)).toEqual(tallyOf(question(kind), sheets))
        }),
      )
    },
  )

  test('of two waves is the sum of both', () => {
    fc.assert(
      fc.property(sheetsOf('CHOICE'), sheetsOf('CHOICE'), (first, second) => {
        const [whole, one, other] = [[...first, ...second], first, second].map(sheets =>
          tallyOf(question('CHOICE'), sheets).map(({ count }) => count ?? 0),
        )
        expect(whole).toEqual(one?.map((count, at) => count + (other?.[at] ?? 0)))
      }),
    )
  })

  test('leaves out what was not handed in', () => {
    const part = sheet({ choices: ['a'] }, false)
    expect(sum(tallyOf(question('CHOICE'), [part]))).toBe(0)
    expect(answersTo(question('CHOICE'), [part])).toBe(0)
  })

  test('of a scale has every number of it, of a text nothing', () => {
    expect(tallyOf(question('SCALE'), []).map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5'])
    expect(tallyOf(question('TEXT'), [sheet({ text: 'words' }, true)])).toEqual([])
  })

  test('gives no number where the source gives none', () => {
    const named = { ...question('CHOICE'), choices: [{ value: 'a', label, uncounted: true }] }
    expect(tallyOf(named, [])).toEqual([{ value: 'a', choice: label, count: null }])
  })
})

test.each([undefined, {}, { choices: [] }, { text: '  ' }])('%j says nothing', answer => {
  expect(isAnswered(answer)).toBe(false)
})
