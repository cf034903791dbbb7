import { expect, test } from 'vitest'
import { growthOf, lastDayOf, provedOn } from './series.ts'

const joined = (value: string, precision: 'DAY' | 'MONTH' | 'YEAR') => ({
  joinedOn: { value, precision },
  municipality: { knownMemberBy: null },
})
const named = (value: string) => ({
  joinedOn: null,
  municipality: { knownMemberBy: { value, precision: 'MONTH' as const } },
})
const unknown = { joinedOn: null, municipality: { knownMemberBy: null } }

test('a date means its last day', () => {
  expect(lastDayOf({ value: '2008-01-01', precision: 'YEAR' })).toBe('2008-12-31')
  expect(lastDayOf({ value: '2012-02-01', precision: 'MONTH' })).toBe('2012-02-29')
  expect(lastDayOf({ value: '2012-02-17', precision: 'DAY' })).toBe('2012-02-17')
})

test('a member is proved once its year of joining is over', () => {
  expect(provedOn([joined('2007-01-01', 'YEAR')], '2007-12-30')).toBe(0)
  expect(provedOn([joined('2007-01-01', 'YEAR')], '2007-12-31')).toBe(1)
})

test('a document proves what no date of joining tells, and nothing proves the rest', () => {
  expect(provedOn([named('2008-08-01'), unknown], '2008-08-31')).toBe(1)
})

test('the line grows on the days of proof', () => {
  const members = [joined('2020-09-18', 'DAY'), joined('2020-09-18', 'DAY'), joined('2007-01-01', 'YEAR'), unknown]
  expect(growthOf(members)).toEqual([
    { day: '2007-12-31', count: 1 },
    { day: '2020-09-18', count: 3 },
  ])
})
