import { describe, expect, test } from 'vitest'
import { isMailbox, mailboxOf } from '../../shared/mailbox.ts'
import {
  expiryOf,
  faultOfLetter,
  faultOfLink,
  faultsOfInvitation,
  letterLanguage,
  minutesToWait,
  mostLettersADay,
  stateOf,
} from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

test('an invitation waits for fourteen days', () => {
  const expiresAt = expiryOf(now)
  expect(expiresAt.toISOString()).toBe('2026-06-29T16:00:00.000Z')
  expect(stateOf({ state: 'OPEN', expiresAt }, new Date(expiresAt.getTime() - 1))).toBe('OPEN')
  expect(stateOf({ state: 'OPEN', expiresAt }, expiresAt)).toBe('EXPIRED')
  expect(stateOf({ state: 'ACCEPTED', expiresAt }, expiresAt)).toBe('ACCEPTED')
})

test.each([
  [undefined, 'linkUnknown'],
  ['OPEN', undefined],
  ['EXPIRED', 'linkExpired'],
  ['ACCEPTED', 'linkUsed'],
  ['WITHDRAWN', 'invitationWithdrawn'],
] as const)('a link of an invitation that is %s is answered with %s', (state, word) => {
  expect(faultOfLink(state)?.word).toBe(word)
})

test.each(['clerk@example.ca', 'a.b+c@sub.example.ca', 'é@exemple.ca'])('%s is an address', address => {
  expect(isMailbox(address)).toBe(true)
})

test.each([
  '',
  'clerk',
  'clerk@town',
  'a@b@example.ca',
  'a@example.ca, b@example.ca',
  'Clerk <a@example.ca>',
  'a@example.ca\nBcc: b@example.ca',
  `${'a'.repeat(250)}@example.ca`,
])('%j is none', address => {
  expect(isMailbox(address)).toBe(false)
})

test('one mailbox has one spelling', () => {
  expect(mailboxOf(' Clerk@Example.CA ')).toBe('clerk@example.ca')
})

describe('an invitation is refused', () => {
  const good = { email: 'clerk@example.ca', displayName: 'Clerk', title: [{ lang: 'en', text: 'Clerk' }] }
  const fields = (invited: Parameters<typeof faultsOfInvitation>[0]) =>
    faultsOfInvitation(invited).map(({ field }) => field)

  test('for nothing when it is complete', () => {
    expect(fields(good)).toEqual([])
  })

  test.each([
    ['an address that is none', { ...good, email: 'clerk' }, 'email'],
    ['no name', { ...good, displayName: ' ' }, 'displayName'],
    ['a name without end', { ...good, displayName: 'x'.repeat(121) }, 'displayName'],
    ['a title without end', { ...good, title: [{ lang: 'en', text: 'x'.repeat(201) }] }, 'title.0.text'],
    ['a language that no letter is written in', { ...good, lang: 'de' }, 'lang'],
  ])('for %s', (_, invited, field) => {
    expect(fields(invited)).toEqual([field])
  })
})

test('a letter is in the first language that the portal speaks, else in that of the province', () => {
  expect(letterLanguage(['de', 'fr-CA', 'en'])).toBe('fr')
  expect(letterLanguage([null], 'QC')).toBe('fr')
  expect(letterLanguage([null], 'AB')).toBe('en')
})

test('nobody is written to twice in ten minutes', () => {
  expect(minutesToWait(now, now)).toBe(10)
  expect(minutesToWait(now, new Date(now.getTime() + 9.5 * 60_000))).toBe(1)
  expect(minutesToWait(now, new Date(now.getTime() + 10 * 60_000))).toBe(0)
})

test.each([
  ['none was written', { last: null, sent: 0 }, null],
  ['this mailbox was written to nine minutes ago', { last: minutesAgo(9), sent: 1 }, 'writtenRecently'],
  ['it was ten minutes ago', { last: minutesAgo(10), sent: mostLettersADay - 1 }, null],
  ['whoever asks had the most of a day sent', { last: null, sent: mostLettersADay }, 'tooManyLetters'],
])('a letter of an invitation, when %s', (_, written, word) => {
  expect(faultOfLetter(written, now)?.word ?? null).toBe(word)
})
