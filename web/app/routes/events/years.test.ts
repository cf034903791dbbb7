import { expect, test } from 'vitest'
import { yearsBefore } from './years.ts'

const years = [
  { year: 2008, firstMonth: '2008-04', count: 1 },
  { year: 2026, firstMonth: '2026-01', count: 2 },
]

test('each past year leads to its first month with an event', () => {
  expect(yearsBefore(years, '2026-11-22')).toEqual([{ year: '2008', month: '2008-04', count: 1 }])
})

test('no year before this one, no list', () => {
  expect(yearsBefore(years.slice(1), '2026-11-22')).toEqual([])
})
