import { expect, test } from 'vitest'
import { momentsOf } from './moments.ts'

const t = ((key: string) => key) as never
const clocks = (startsAt: string, timeZone = 'America/St_Johns') => ({
  times: [
    { startsAt, endsAt: '2026-12-01T12:00' },
    { startsAt: '2026-12-02T10:00', endsAt: '2026-12-02T12:00' },
  ],
  closesOn: '2026-11-20',
  timeZone,
})

test('clocks of a zone become moments, and the deadline is the end of its day there', () => {
  expect(momentsOf(clocks('2026-12-01T10:00'), t, 'en').moments).toEqual({
    options: [
      { startsAt: '2026-12-01T13:30:00Z', endsAt: '2026-12-01T15:30:00Z' },
      { startsAt: '2026-12-02T13:30:00Z', endsAt: '2026-12-02T15:30:00Z' },
    ],
    closesAt: '2026-11-21T03:29:00Z',
  })
})

test.each([
  ['skips', '2027-03-14T02:30', 'America/St_Johns', 'clock.skipped'],
  ['doubles', '2026-11-01T01:30', 'America/Winnipeg', 'clock.twice'],
  ['does not know', '2026-13-01T01:30', 'America/Winnipeg', 'invalid'],
])('an hour that a clock change %s is told at its field, and nothing is proposed', (_, startsAt, zone, problem) => {
  expect(momentsOf(clocks(startsAt, zone), t, 'en')).toEqual({ problems: { 'times[0].startsAt': [problem] } })
})

test('Saskatchewan changes no clock', () => {
  expect(momentsOf(clocks('2027-03-14T02:30', 'America/Regina'), t, 'en').problems).toEqual({})
})
