import { expect, test } from 'vitest'
import { daysOfMonth, monthBeside, monthIn, spanOfMonth, weekOf, weeksOfMonth } from './month.ts'

test('what is no month is the month of today', () => {
  expect(monthIn('2011-11', '2026-11-22')).toBe('2011-11')
  for (const asked of [null, '', '2011-13', '2011-1', 'soon', '9999-01'])
    expect(monthIn(asked, '2026-11-22')).toBe('2026-11')
})

test('months follow each other over the turn of the year', () => {
  expect(monthBeside('2026-12', 1)).toBe('2027-01')
  expect(monthBeside('2026-01', -1)).toBe('2025-12')
})

test('a leap year has a day more', () => {
  expect(daysOfMonth('2028-02')).toHaveLength(29)
  expect(daysOfMonth('2026-02').at(-1)).toBe('2026-02-28')
})

test('the week begins where the reader expects it', () => {
  // 1 November 2026 is a Sunday
  expect(weeksOfMonth('2026-11', 'en')[0]?.[0]).toBe('2026-11-01')
  expect(weeksOfMonth('2026-11', 'vi')[0]?.indexOf('2026-11-01')).toBe(6)
  expect(weeksOfMonth('2026-11', 'ar')[0]?.indexOf('2026-11-01')).toBe(1)
})

test.each(['en', 'fr', 'ar', 'vi'] as const)('%s: every row is a whole week under its weekday', lang => {
  const heads = weekOf(lang).map(day => new Date(day).getUTCDay())
  expect(new Set(heads).size).toBe(7)
  for (const week of weeksOfMonth('2026-12', lang)) {
    expect(week).toHaveLength(7)
    week.forEach((day, index) => day && expect(new Date(day).getUTCDay()).toBe(heads[index]))
  }
  expect(weeksOfMonth('2026-12', lang).flat().filter(Boolean)).toEqual(daysOfMonth('2026-12'))
})

test('an event of the first evening in the west is asked for', () => {
  const { from, to } = spanOfMonth('2026-12')
  expect(from < '2026-12-01T00:00:00Z').toBe(true)
  // 31 December, 23:30 in Vancouver
  expect(to > '2027-01-01T07:30:00Z').toBe(true)
})
