import { describe, expect, test } from 'vitest'
import {
  changedSince,
  dueAt,
  faultOfCount,
  faultOfLastDay,
  faultsOfAddresses,
  faultsOfLetters,
  faultsOfRatings,
  lastDay,
  oneMailbox,
  rating,
  takesRatings,
} from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const said = (faults: readonly { word: string; field: string | null }[]) =>
  faults.map(({ word, field }) => `${word} ${field}`)

test('a round lasts four weeks unless its last day is said: today at the earliest, 90 days ahead at most', () => {
  expect(lastDay(null, now)).toBe('2026-07-13')
  expect(faultOfLastDay('2026-06-14', now)?.word).toBe('dayIsOver')
  expect(faultOfLastDay('2026-06-15', now)).toBeNull()
  expect(faultOfLastDay('2026-09-13', now)).toBeNull()
  expect(faultOfLastDay('2026-09-14', now)).toMatchObject({ word: 'dayTooFar', facts: { day: '2026-09-13' } })
})

test.each([
  [{ state: 'OPEN', closesOn: '2026-06-15' }, 'DRAFT', true],
  [{ state: 'OPEN', closesOn: '2026-06-14' }, 'DRAFT', false],
  [{ state: 'OPEN', closesOn: '2026-06-15' }, 'PUBLISHED', false],
  [{ state: 'CLOSED', closesOn: '2026-06-15' }, 'DRAFT', false],
] as const)('%j of an assessment that is %s takes ratings: %j', (round, status, takes) => {
  expect(takesRatings(round, { status, discardedAt: null }, now)).toBe(takes)
})

test('a discarded draft takes no ratings', () => {
  const round = { state: 'OPEN', closesOn: '2026-06-15' } as const
  expect(takesRatings(round, { status: 'DRAFT', discardedAt: now }, now)).toBe(false)
})

describe('addresses', () => {
  test('are one mailbox however they are written, and whatever stands behind a plus', () => {
    expect(oneMailbox(' Clerk+Council@Town.example ')).toBe('clerk@town.example')
    expect(said(faultsOfAddresses(['clerk@town.example', 'Clerk+2@town.example'], 'en'))).toEqual([
      'saidTwice emails.1',
    ])
  })

  test.each([
    [[], 'en', ['required emails']],
    [['a@b.ca', 'nobody'], 'en', ['notAMailbox emails.1']],
    [['a@b.ca, c@d.ca'], 'en', ['notAMailbox emails.0']],
    [['a@b.ca'], 'de', ['unknownLanguage lang']],
    [Array.from({ length: 101 }, (_, at) => `r${at}@b.ca`), 'en', ['tooMany emails']],
  ])('%j in %s: %j', (emails, lang, faults) => {
    expect(said(faultsOfAddresses(emails, lang))).toEqual(faults)
  })

  test('are not written to twice within ten minutes, and a municipality sends 400 letters a day at most', () => {
    const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
    const last = { municipality: 'calgary', mailbox: 'a' }
    expect(said(faultsOfLetters(['b', 'a'], 'calgary', [{ ...last, writtenAt: ago(9) }], now))).toEqual([
      'writtenRecently emails.1',
    ])
    expect(faultsOfLetters(['a'], 'calgary', [{ ...last, writtenAt: ago(10) }], now)).toEqual([])
    expect(faultOfCount(399, 1)).toBeNull()
    expect(faultOfCount(399, 2)?.word).toBe('tooManyRaterLetters')
    const written = Array.from({ length: 400 }, () => ({ municipality: 'calgary', mailbox: 'x', writtenAt: ago(60) }))
    expect(said(faultsOfLetters(['a'], 'calgary', written, now))).toEqual(['tooManyRaterLetters emails'])
    expect(faultsOfLetters(['a'], 'edmonton', written, now)).toEqual([])
  })

  test('tell nobody that others wrote to them, and get their letter later; three a day at most', () => {
    const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
    const letters = (municipality: string, ...minutes: number[]) =>
      minutes.map(one => ({ municipality, mailbox: 'a', writtenAt: at(one) }))
    expect(faultsOfLetters(['a'], 'calgary', letters('other', -1, -60, -90, 30), now)).toEqual([])
    expect(said(faultsOfLetters(['a'], 'calgary', letters('calgary', -30, -60, -90), now))).toEqual([
      'enoughLetters emails.0',
    ])
    expect(faultsOfLetters(['a'], 'calgary', letters('calgary', 300), now)).toMatchObject([{ facts: { minutes: 10 } }])
    expect(dueAt('a', 'calgary', [], now)).toEqual(now)
    expect(dueAt('b', 'calgary', letters('other', -1), now)).toEqual(now)
    expect(dueAt('a', 'calgary', letters('other', -4), now)).toEqual(at(6))
    expect(dueAt('a', 'calgary', letters('other', -60, -30, -90), now)).toEqual(at(24 * 60 - 90))
    expect(dueAt('a', 'calgary', letters('other', -60, -30, -90, 24 * 60 - 90), now)).toEqual(at(24 * 60 - 60))
  })
})

test.each([
  [[{ indicator: '1a', rating: 'MET' }], []],
  [[{ indicator: '9z', rating: 'MET' }], ['unknownIndicator ratings.0.indicator']],
  [[{ indicator: '1a' }, { indicator: '1a' }], ['saidTwice ratings.1.indicator']],
  [[{ indicator: '1a', comment: 'x'.repeat(1_001) }], ['tooLong ratings.0.comment']],
] as const)('ratings %j: %j', (ratings, faults) => {
  expect(said(faultsOfRatings(ratings, ['1a', '1b']))).toEqual(faults)
})

test('of a rating only what is said changes, and what says the same changes nothing', () => {
  const kept = [{ indicator: '1a', rating: 'MET', comment: 'Yes' }] as const
  expect(rating(kept, [{ indicator: '1a', comment: ' No ' }])).toEqual([
    { indicator: '1a', rating: 'MET', comment: 'No' },
  ])
  expect(rating(kept, [{ indicator: '1a', rating: null }])).toEqual([{ indicator: '1a', rating: null, comment: 'Yes' }])
  expect(rating(kept, [{ indicator: '1a', rating: 'MET', comment: 'Yes' }, { indicator: '1b' }])).toEqual([])
})

test('a signature names the indicators that were rated otherwise, rated first or unrated since', () => {
  expect(changedSince({ a: 'MET', b: 'MET' }, { b: 'MET', a: 'MET' })).toEqual([])
  expect(changedSince({ a: 'MET', b: 'MET' }, { a: 'IN_PROGRESS', c: 'MET' })).toEqual(['a', 'b', 'c'])
})
