import { expect, test } from 'vitest'
import { isTimeZone, readClock } from './clock.ts'

test('a clock in Newfoundland is half an hour beside the others', () => {
  expect(readClock('2026-12-07T12:30', 'America/St_Johns')).toEqual({ kind: 'once', moment: '2026-12-07T16:00:00Z' })
  expect(readClock('2026-07-07T12:30', 'America/St_Johns')).toEqual({ kind: 'once', moment: '2026-07-07T15:00:00Z' })
})

test('Regina has no summer time: no hour is skipped, and none comes twice', () => {
  for (const day of ['2026-01-15', '2026-03-08', '2026-07-15', '2026-11-01'])
    expect(readClock(`${day}T02:30`, 'America/Regina')).toEqual({ kind: 'once', moment: `${day}T08:30:00Z` })
})

test('as summer time begins, an hour is on no clock', () => {
  expect(readClock('2027-03-14T02:30', 'America/Toronto')).toEqual({
    kind: 'skipped',
    before: '2027-03-14T01:30',
    after: '2027-03-14T03:30',
  })
})

test('as it ends, an hour comes twice', () => {
  expect(readClock('2026-11-01T01:30', 'America/St_Johns')).toEqual({
    kind: 'twice',
    earlier: '2026-11-01T04:00:00Z',
    later: '2026-11-01T05:00:00Z',
  })
})

test.each([
  ['tomorrow', 'America/Toronto'],
  ['2026-02-30T10:00', 'America/Toronto'],
  ['', 'America/Toronto'],
  ['2026-12-01T13:00', 'Canada'],
  ['2026-12-01T13:00', ''],
])('%j in %j means nothing', (clock, zone) => expect(readClock(clock, zone)).toBeNull())

test('zones have names', () => {
  expect(['America/St_Johns', 'UTC', 'Europe/Paris'].every(isTimeZone)).toBe(true)
  expect(['+02:00', 'Mars/Olympus', '', 'america/toronto'].some(isTimeZone)).toBe(false)
})
