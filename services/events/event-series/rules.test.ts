import { describe, expect, test } from 'vitest'
import type { EventStatus } from '../database/tables.ts'
import { dayAfter } from './days.ts'
import {
  datesTouched,
  faultOfAmount,
  faultsOfDays,
  faultsOfTimes,
  moved,
  mostDates,
  revisionOf,
  type SeriesDays,
} from './rules.ts'

const weekly: SeriesDays = { pattern: 'WEEKLY', from: '2026-11-01', until: '2027-02-01', weekday: 'TUESDAY' }
const told = (on: SeriesDays) => faultsOfDays(on).map(({ word, field }) => `${word} ${field}`)

describe('days', () => {
  test('that are described in full are taken', () => {
    expect(told(weekly)).toEqual([])
    expect(told({ ...weekly, pattern: 'MONTHLY', week: 'LAST' })).toEqual([])
    expect(told({ pattern: 'PICKED', days: ['2026-11-01'] })).toEqual([])
  })

  test.each<[string, SeriesDays, string[]]>([
    ['no first day', { ...weekly, from: null }, ['required on.from']],
    ['no weekday', { ...weekly, weekday: undefined }, ['required on.weekday']],
    ['no week of the month', { ...weekly, pattern: 'MONTHLY' }, ['required on.week']],
    ['an end before the start', { ...weekly, until: '2026-10-31' }, ['endsBeforeStart on.until']],
    ['every zeroth week', { ...weekly, every: 0 }, ['outOfRange on.every']],
    ['no picked day', { pattern: 'PICKED', days: [] }, ['required on.days']],
    ['a day twice', { pattern: 'PICKED', days: ['2026-11-01', '2026-11-01'] }, ['saidTwice on.days.1']],
    ['a thousand days', { pattern: 'PICKED', days: Array(1_000).fill('2026-11-01') }, ['tooManyDates on']],
  ])('with %s are refused', (_what, on, expected) => {
    expect(told(on)).toEqual(expected)
  })

  test('are neither none nor too many', () => {
    expect(faultOfAmount([])).toMatchObject({ word: 'noDayFits' })
    expect(faultOfAmount(Array(mostDates + 1).fill('2026-11-01'))).toMatchObject({ word: 'tooManyDates' })
    expect(faultOfAmount(Array(mostDates).fill('2026-11-01'))).toBeNull()
  })
})

test.each([
  ['13:30', '15:00', []],
  ['15:00', '13:30', ['endsBeforeStart']],
  ['13:30', '13:30', ['endsBeforeStart']],
  ['24:00', '9:00', ['notATimeOfDay', 'notATimeOfDay']],
])('from %s to %s', (from, to, words) => {
  expect(faultsOfTimes(from, to).map(({ word }) => word)).toEqual(words)
})

describe('a change', () => {
  const now = new Date('2026-12-01T00:00Z')
  const date = (slug: string, day: string, status: EventStatus = 'PUBLISHED') => ({
    slug,
    status,
    precision: 'TIME' as const,
    startsAt: new Date(`${day}T17:00Z`),
    endsAt: new Date(`${day}T18:00Z`),
    sequence: 0,
  })
  const dates = [
    date('over', '2026-11-10'),
    date('first', '2026-12-08'),
    date('cancelled', '2026-12-15', 'CANCELLED'),
    date('second', '2026-12-22'),
    date('draft', '2026-12-29', 'DRAFT'),
    date('third', '2027-01-05'),
  ]
  test.each([
    ['second', 'THIS', ['second']],
    ['second', 'THIS_AND_LATER', ['second', 'draft', 'third']],
    ['second', 'ALL', ['first', 'second', 'draft', 'third']],
    ['draft', 'THIS', ['draft']],
    ['over', 'THIS', []],
    ['cancelled', 'THIS', []],
    ['over', 'THIS_AND_LATER', ['first', 'second', 'draft', 'third']],
  ] as const)('seen from %s of scope %s touches %j', (slug, scope, expected) => {
    const from = dates.find(each => each.slug === slug) ?? expect.fail()
    expect(datesTouched(dates, from, { scope }, now).map(each => each.slug)).toEqual(expected)
    expect(datesTouched(dates, from, { scope, cancel: true }, now).map(each => each.slug)).toEqual(
      expected.filter(each => each !== 'draft'),
    )
  })

  test('moves the clock on the wall by days, by hours or by both, and an end after midnight stays one', () => {
    const wall = { startsLocal: '2027-02-27T19:00', endsLocal: '2027-02-28T01:00' }
    expect(moved(wall, { shiftDays: 2 }, dayAfter)).toEqual({
      startsLocal: '2027-03-01T19:00',
      endsLocal: '2027-03-02T01:00',
    })
    expect(moved(wall, { shiftDays: -7, startTime: '09:00', endTime: '11:30' }, dayAfter)).toEqual({
      startsLocal: '2027-02-20T09:00',
      endsLocal: '2027-02-20T11:30',
    })
  })

  test('makes another revision, and so does one more date', () => {
    const before = revisionOf(dates)
    expect(revisionOf([...dates, date('new', '2027-02-02')])).toBeGreaterThan(before)
    expect(revisionOf(dates.map(each => ({ ...each, sequence: each.slug === 'first' ? 1 : 0 })))).toBe(before + 1)
  })
})
