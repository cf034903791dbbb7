import { expect, test } from 'vitest'
import type { ActivityKind } from '../../graphql/generated/graphql.ts'
import { dayOf, issuesOf, numeralOf } from './issue.ts'

const told = (kind: ActivityKind, at: string, invented = false) => dayOf({ kind, at, invented })

test('a document of which only the year is known gets no day', () => {
  expect(told('RESOURCE_SHARED', '2023-01-01T12:00:00.000Z').precision).toBe('YEAR')
  expect(told('PLAN_PUBLISHED', '2010-04-01T00:00:00.000Z')).toEqual({ value: '2010-04-01', precision: 'MONTH' })
})

test('a document with a day keeps it', () => {
  expect(told('RESOURCE_SHARED', '2009-01-14T12:00:00.000Z')).toEqual({ value: '2009-01-14', precision: 'DAY' })
})

test('what was done in the portal has a day, also on the first of January', () => {
  expect(told('RESOURCE_SHARED', '2027-01-01T17:12:31.204Z').precision).toBe('DAY')
  expect(told('MUNICIPALITY_JOINED', '2021-01-01T17:00:00.000Z').precision).toBe('DAY')
})

test('an evening in Ottawa is not yet the next day', () => {
  expect(told('PROGRESS_PUBLISHED', '2026-11-01T02:30:00.000Z').value).toBe('2026-10-31')
})

test('news stands by month, and what has only a year stands by itself', () => {
  const items = ['2023-02-17', '2023-02-03'].map(value => ({ day: { value, precision: 'DAY' as const } }))
  const issues = issuesOf([...items, { day: { value: '2023-01-01', precision: 'YEAR' as const } }])
  expect(issues.map(({ key, items: listed }) => [key, listed.length])).toEqual([
    ['2023-02', 2],
    ['2023', 1],
  ])
})

test('a day is told once', () => {
  const day = { value: '2026-11-07', precision: 'DAY' as const }
  expect(numeralOf(day, undefined)).toBe('7')
  expect(numeralOf(day, day)).toBeNull()
  expect(numeralOf({ ...day, precision: 'MONTH' }, undefined)).toBeNull()
})
