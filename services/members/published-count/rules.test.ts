import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparedOn, differenceOf, faultsOfCount } from './rules.ts'

const today = '2026-06-15'
const good = { date: '2008-08-01', count: 27, what: 'signatories', source: 'A report' }

describe('the day of comparison', () => {
  test('is the last that the date can mean', () => {
    expect(comparedOn({ date: '2007-12-01', precision: 'MONTH' }, today)).toBe('2007-12-31')
    expect(comparedOn({ date: '2008-08-01', precision: 'DAY' }, today)).toBe('2008-08-01')
  })

  test('is never still to come', () => {
    expect(comparedOn({ date: '2026-01-01', precision: 'YEAR' }, today)).toBe(today)
  })

  test('of an undated count is not guessed', () => {
    expect(comparedOn({ date: null, precision: null }, today)).toBeNull()
  })
})

test('a difference and what is proved make up the count; nothing is made of nothing', () => {
  fc.assert(fc.property(fc.nat(), fc.nat(), (count, proved) => (differenceOf(count, proved) ?? 0) + proved === count))
  expect(differenceOf(null, 3)).toBeNull()
  expect(differenceOf(118, null)).toBeNull()
})

describe('a count', () => {
  test('is taken as its source gives it', () => {
    expect(faultsOfCount(good, today)).toEqual([])
    expect(faultsOfCount({ ...good, date: null, count: null, what: 'nearly 100' }, today)).toEqual([])
    for (const date of ['2008', '2008-08', today]) expect(faultsOfCount({ ...good, date }, today)).toEqual([])
  })

  test.each([
    ['2008-02-30', 'notADate'],
    ['1 August 2008', 'notADate'],
    ['', 'notADate'],
    ['1999', 'outOfRange'],
    ['2026-06-16', 'outOfRange'],
    ['2027', 'outOfRange'],
  ])('is refused with the date %j', (date, word) => {
    expect(faultsOfCount({ ...good, date }, today)).toMatchObject([{ word, field: 'date' }])
  })

  test('is refused without words, without a source, and with a number that no coalition has', () => {
    expect(faultsOfCount({ date: null, count: -1, what: ' ', source: 'x'.repeat(501) }, today)).toMatchObject([
      { word: 'outOfRange', field: 'count' },
      { word: 'required', field: 'what' },
      { word: 'tooLong', field: 'source' },
    ])
  })
})
