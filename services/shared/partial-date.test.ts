import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay, lastDay, parsePartialDate } from './partial-date.ts'

test('a day, a month and a year are read as what they are', () => {
  expect(parsePartialDate('2008-08-01')).toEqual({ value: '2008-08-01', precision: 'DAY' })
  expect(parsePartialDate('2008-08')).toEqual({ value: '2008-08-01', precision: 'MONTH' })
  expect(parsePartialDate('2008')).toEqual({ value: '2008-01-01', precision: 'YEAR' })
})

test.each(['2008-02-30', '0000-01-01', '2008-13', '08', '2008-8-1', '', 'yesterday'])('%s is refused', text => {
  expect(parsePartialDate(text)).toBeUndefined()
})

test('the last day is in the same span, and never before the first', () => {
  expect(lastDay({ value: '2008-02-01', precision: 'MONTH' })).toBe('2008-02-29')
  expect(lastDay({ value: '2008-01-01', precision: 'YEAR' })).toBe('2008-12-31')
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const value = `${year}-${String(month).padStart(2, '0')}-01`
      const last = lastDay({ value, precision: 'MONTH' })
      expect(isDay(last) && last >= value && last.startsWith(value.slice(0, 7))).toBe(true)
    }),
  )
})
