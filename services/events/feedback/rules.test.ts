import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockAfter, faultOfAsking, faultsOfFeedback, heardAfter, isAsked, summaryOf } from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const answer = { useful: 1, organised: 5, included: 3 }

test.each<[what: string, change: object, expected: string[]]>([
  ['an answer', {}, []],
  ['off the scale', { useful: 0, organised: 6 }, ['useful', 'organised']],
  ['too many words', { wished: 'a'.repeat(2001) }, ['wished']],
])('%s', (_what, change, expected) => {
  expect(faultsOfFeedback({ ...answer, ...change }).map(({ field }) => field)).toEqual(expected)
})

test('it is asked once the event is over', () => {
  expect(faultOfAsking({ status: 'PUBLISHED', endsAt: now }, now)).toBeNull()
  const longAgo = new Date('2024-06-15T16:00:00Z')
  expect(faultOfAsking({ status: 'PUBLISHED', endsAt: longAgo }, now)?.word).toBe('eventTooLongAgo')
  expect(faultOfAsking({ status: 'PUBLISHED', endsAt: new Date('2026-06-15T16:00:01Z') }, now)?.word).toBe(
    'eventNotOver',
  )
  expect(faultOfAsking({ status: 'CANCELLED', endsAt: now }, now)?.word).toBe('eventIsCancelled')
})

const rows = (length: number) =>
  Array.from({ length }, (_, at) => ({
    ...answer,
    id: `${at}`,
    event: 'e',
    liked: `${at}`,
    wished: null,
    block: blockAfter(at),
  }))

test('what is shown grows by five answers at once', () => {
  for (let length = 5; length < 20; length += 1) {
    const { answered, liked } = summaryOf(rows(length))
    expect(answered).toBe(length)
    expect(liked).toHaveLength(length - (length % 5))
  }
})

test('four answers are not shown, five are', () => {
  expect(summaryOf(rows(4))).toEqual({ answered: 4, ratings: null, liked: null, wished: null })
  expect(summaryOf(rows(5))).toMatchObject({ answered: 5, ratings: [{ average: 1 }, { average: 5 }, { average: 3 }] })
})

test.each<[status: 'REGISTERED' | 'WAITLISTED' | 'CANCELLED', heard: boolean | null, expected: boolean]>([
  ['REGISTERED', null, true],
  ['REGISTERED', true, true],
  ['REGISTERED', false, false],
  ['WAITLISTED', null, false],
  ['WAITLISTED', true, true],
  ['CANCELLED', null, false],
])('%s, and heard is %s: asked is %s', (status, heard, expected) => {
  expect(isAsked({ status, heard })).toBe(expected)
})

test('once the event is over, no marks of its organisers take the say of anybody', () => {
  const marks = fc.array(fc.boolean(), { maxLength: 10 })
  const status = fc.constantFrom('REGISTERED', 'WAITLISTED', 'CANCELLED')
  fc.assert(
    fc.property(status, marks, marks, (status, during, afterwards) => {
      const asked = (heard: boolean | null) => isAsked({ status, heard })
      const atTheEnd = during.reduce<boolean | null>((heard, came) => heardAfter(heard, came, false), null)
      const later = afterwards.reduce((heard, came) => heardAfter(heard, came, true), atTheEnd)
      expect(asked(later)).toBe(asked(atTheEnd) || afterwards.includes(true))
    }),
  )
})
