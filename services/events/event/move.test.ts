import { describe, expect, test } from 'vitest'
import { sessionsAfter, timesAfter } from './move.ts'
import { instantOf, wallClock } from './time.ts'

const eventAt = (startsLocal: string, endsLocal: string, timeZone: string) => ({
  startsLocal,
  endsLocal,
  timeZone,
  startsAt: instantOf(startsLocal, timeZone),
  endsAt: instantOf(endsLocal, timeZone),
})
const words = ({ faults }: ReturnType<typeof timesAfter>) => faults.map(({ word, field }) => `${word} ${field}`)

describe('to another time zone', () => {
  const event = eventAt('2026-07-01T09:30', '2026-07-01T11:00', 'America/St_Johns')

  test.each([
    ['America/Regina', '2026-07-01T15:30:00.000Z'],
    ['America/Vancouver', '2026-07-01T16:30:00.000Z'],
    ['America/Toronto', '2026-07-01T13:30:00.000Z'],
  ])('in %s the clock is kept at another moment', (timeZone, startsAt) => {
    const { times, faults } = timesAfter(event, { timeZone, zoneMove: 'KEEP_CLOCK' })
    expect(faults).toEqual([])
    expect(times.startsAt.toISOString()).toBe(startsAt)
    expect(wallClock(times.endsAt, timeZone)).toBe(event.endsLocal)
  })

  test('the moment is kept, whatever the clock shows', () => {
    const { times, faults } = timesAfter(event, { timeZone: 'America/Regina', zoneMove: 'KEEP_MOMENT' })
    expect(faults).toEqual([])
    expect(times).toEqual({ startsAt: event.startsAt, endsAt: event.endsAt, timeZone: 'America/Regina' })
  })

  test('what is given stands, and the rest keeps its clock', () => {
    const startsAt = new Date('2026-07-01T14:00:00Z')
    const { times } = timesAfter(event, { timeZone: 'America/Regina', zoneMove: 'KEEP_CLOCK', startsAt })
    expect(times.startsAt).toEqual(startsAt)
    expect(wallClock(times.endsAt, 'America/Regina')).toBe('2026-07-01T11:00')
  })

  test.each([
    ['without saying what stays', { timeZone: 'America/Regina' }, 'zoneMoveIsMissing zoneMove'],
    [
      'to a zone that is none',
      { timeZone: 'Mars/Olympus', zoneMove: 'KEEP_CLOCK' as const },
      'unknownTimeZone timeZone',
    ],
  ])('refused %s', (_what, move, fault) => {
    expect(words(timesAfter(event, move))).toEqual([fault])
  })

  test('its own zone is no move', () => {
    expect(words(timesAfter(event, { timeZone: 'America/St_Johns' }))).toEqual([])
  })
})

describe('a clock that is kept over a change of the clock', () => {
  const spring = eventAt('2026-03-08T02:30', '2026-03-08T04:00', 'America/Regina')
  const autumn = eventAt('2026-11-01T01:30', '2026-11-01T04:00', 'America/Regina')

  test.each(['America/St_Johns', 'America/Toronto', 'America/Vancouver'])('is refused in %s', timeZone => {
    expect(words(timesAfter(spring, { timeZone, zoneMove: 'KEEP_CLOCK' }))).toEqual(['clockSkips startsAt'])
    expect(words(timesAfter(autumn, { timeZone, zoneMove: 'KEEP_CLOCK' }))).toEqual(['clockTwice startsAt'])
    expect(words(timesAfter(spring, { timeZone, zoneMove: 'KEEP_MOMENT' }))).toEqual([])
  })

  test('is settled by the moment itself', () => {
    const startsAt = new Date('2026-11-01T06:30:00Z')
    const move = { timeZone: 'America/Toronto', zoneMove: 'KEEP_CLOCK' as const, startsAt }
    expect(words(timesAfter(autumn, move))).toEqual([])
  })
})

describe('the programme', () => {
  const event = eventAt('2026-10-31T09:00', '2026-10-31T16:00', 'America/St_Johns')
  const sessions = [
    { title: [], startsAt: instantOf('2026-10-31T10:30', 'America/St_Johns'), endsAt: null },
    { title: [], startsAt: null, endsAt: null },
  ]

  test('goes along with the start, on the clock, also over the end of summer time', () => {
    const startsAt = instantOf('2026-11-02T09:15', 'America/St_Johns')
    const [first, second] = sessionsAfter(sessions, event, { startsAt, timeZone: 'America/St_Johns' })
    expect(wallClock(first!.startsAt!, 'America/St_Johns')).toBe('2026-11-02T10:45')
    expect(second?.startsAt).toBeNull()
  })

  test('stays where it is as long as the start does', () => {
    expect(sessionsAfter(sessions, event, { startsAt: event.startsAt, timeZone: 'America/Regina' })).toBe(sessions)
  })
})
