import { expect, test } from 'vitest'
import { yearsIn } from './years.ts'

test('each past year leads to its first month with an event', () => {
  expect(yearsIn(['2026-12-01', '2011-11-30', '2008-04-04', '2011-09-28'], '2026-11-22')).toEqual([
    { year: '2008', month: '2008-04', count: 1 },
    { year: '2011', month: '2011-09', count: 2 },
  ])
})

test('no year before this one, no list', () => {
  expect(yearsIn(['2026-01-01'], '2026-11-22')).toEqual([])
})
