import { expect, test } from 'vitest'
import { dueBefore, dueOf, expiryOf, faultOfLink, overdueBefore, stateOf } from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')

test('an answer is due after thirty days, and the link works for ninety', () => {
  expect(dueOf(now).toISOString()).toBe('2026-07-15T16:00:00.000Z')
  expect(overdueBefore(dueOf(now))).toEqual(now)
  expect(expiryOf(now).toISOString()).toBe('2026-09-13T16:00:00.000Z')
})

test('the question is put once a year', () => {
  expect(dueBefore(now).toISOString()).toBe('2025-06-15T16:00:00.000Z')
  expect(dueBefore(new Date('2028-02-29T00:00:00Z')).toISOString()).toBe('2027-03-01T00:00:00.000Z')
})

test.each([
  ['an open question', { answeredAt: null, expiresAt: expiryOf(now) }, true, 'OPEN', undefined],
  ['a question that is too old', { answeredAt: null, expiresAt: now }, true, 'EXPIRED', 'linkExpired'],
  ['a question that was answered', { answeredAt: now, expiresAt: now }, false, 'ANSWERED', 'linkUsed'],
  ['a question to somebody who left', { answeredAt: null, expiresAt: now }, false, 'ENDED', 'contactEnded'],
] as const)('%s', (_, question, isContact, state, word) => {
  expect(stateOf(question, { isContact, now })).toBe(state)
  expect(faultOfLink(state)?.word).toBe(word)
})
