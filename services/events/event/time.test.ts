import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf, spanOf, wallClock, workdayAfter } from './time.ts'

describe('summer time begins', () => {
  test.each([
    ['America/St_Johns', '2026-03-08T01:59', '2026-03-08T05:29:00.000Z'],
    ['America/St_Johns', '2026-03-08T03:00', '2026-03-08T05:30:00.000Z'],
    ['America/Edmonton', '2026-03-08T01:59', '2026-03-08T08:59:00.000Z'],
    ['America/Edmonton', '2026-03-08T03:00', '2026-03-08T09:00:00.000Z'],
    ['America/Regina', '2026-03-08T02:30', '2026-03-08T08:30:00.000Z'],
  ])('in %s the clock shows %s at %s', (zone, clock, instant) => {
    expect(instantOf(clock, zone).toISOString()).toBe(instant)
    expect(wallClock(new Date(instant), zone)).toBe(clock)
  })

  test.each(['America/St_Johns', 'America/Edmonton'])('in %s 02:30 does not exist and is 03:30', zone => {
    expect(wallClock(instantOf('2026-03-08T02:30', zone), zone)).toBe('2026-03-08T03:30')
  })
})

describe('summer time ends', () => {
  test.each([
    ['America/St_Johns', '2026-11-01T03:30:00.000Z'],
    ['America/Edmonton', '2026-11-01T07:30:00.000Z'],
  ])('in %s the earlier of two times is meant', (zone, earlier) => {
    const clock = wallClock(new Date(earlier), zone)
    const later = new Date(Date.parse(earlier) + 3_600_000)
    expect(wallClock(later, zone)).toBe(clock)
    expect(instantOf(clock, zone).toISOString()).toBe(earlier)
  })

  test('in Saskatchewan every time exists once', () => {
    expect(instantOf('2026-11-01T01:30', 'America/Regina').toISOString()).toBe('2026-11-01T07:30:00.000Z')
  })
})

const zones = fc.constantFrom(
  'America/St_Johns',
  'America/Regina',
  'America/Edmonton',
  'America/Halifax',
  'America/Toronto',
  'America/Vancouver',
)
const minutes = fc.integer({ min: Date.UTC(2005, 0, 1) / 60_000, max: Date.UTC(2036, 0, 1) / 60_000 })

test('an instant is found again from its clock, or the earlier one that the clock shows too', () => {
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const instant = new Date(minute * 60_000)
      const again = instantOf(wallClock(instant, zone), zone)
      expect([0, 3_600_000]).toContain(instant.getTime() - again.getTime())
      expect(wallClock(again, zone)).toBe(wallClock(instant, zone))
    }),
  )
})

test('a month reaches from its first to its last second, over a change of the clock', () => {
  const november = { value: '2026-11-01', precision: 'MONTH' } as const
  expect(spanOf(november, november, 'America/St_Johns')).toEqual({
    startsAt: new Date('2026-11-01T02:30:00Z'),
    endsAt: new Date('2026-12-01T03:29:59Z'),
  })
})

test('a demonstration is on no Saturday or Sunday', () => {
  fc.assert(
    fc.property(zones, minutes, fc.integer({ min: 0, max: 60 }), (zone, minute, days) => {
      const clock = workdayAfter(new Date(minute * 60_000), days, '13:00', zone)
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${clock}:00Z`).getUTCDay())
    }),
  )
})
