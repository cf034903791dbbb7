import { expect, test } from 'vitest'
import { dayAt, offsetAt, type Told, writeWhen } from './when.ts'

const workshop: Told = {
  startsAt: '2026-07-01T16:00:00Z',
  endsAt: '2026-07-01T18:30:00Z',
  timeZone: 'America/St_Johns',
  precision: 'TIME',
}
/** Narrow and wide spaces, dashes: how they are printed is the business of Intl. */
const plain = (text: string | null | undefined) => text?.replace(/\s+/gu, ' ').replace(/ ?– ?/u, ' – ')

test('a time is told on the clock of its own zone, with the zone', () => {
  const when = writeWhen('en', workshop)
  expect(plain(when.date)).toBe('Wednesday, July 1, 2026')
  expect(plain(when.clock)).toBe('1:30 – 4:00 p.m.')
  expect(plain(when.start)).toBe('1:30 p.m.')
  expect(when.zone).toEqual({ name: 'Newfoundland Daylight Time', short: 'NDT', offset: 'UTC−2:30' })
})

test('an evening in Halifax is on its own day, though it is the next in UTC', () => {
  const evening = {
    ...workshop,
    startsAt: '2026-12-22T22:00:00Z',
    endsAt: '2026-12-23T00:30:00Z',
    timeZone: 'America/Halifax',
  }
  expect(writeWhen('en', evening)).toMatchObject({ firstDay: '2026-12-22', lastDay: '2026-12-22' })
})

test('a language without abbreviations shows the offset', () => {
  expect(writeWhen('vi', workshop).zone?.short).toBe('UTC−2:30')
})

test('a line begins with a capital', () => {
  expect(writeWhen('fr', workshop).date).toMatch(/^Mercredi 1/)
})

test('what is known to the day has no clock', () => {
  const when = writeWhen('en', {
    startsAt: '2011-11-30T07:00:00Z',
    endsAt: '2011-12-03T06:59:59Z',
    timeZone: 'America/Edmonton',
    precision: 'DAY',
  })
  expect(when).toMatchObject({
    isDated: true,
    firstDay: '2011-11-30',
    lastDay: '2011-12-02',
    clock: null,
    zone: null,
    machine: '2011-11-30',
  })
  expect(plain(when.date)).toBe('November 30 – December 2, 2011')
})

test('what is known to the month or the year is on no day', () => {
  const months = { startsAt: '2011-11-01T06:00:00Z', endsAt: '2012-03-01T06:59:59Z', timeZone: 'America/Edmonton' }
  const inMonths = writeWhen('en', { ...months, precision: 'MONTH' })
  expect(inMonths).toMatchObject({ isDated: false, machine: '2011-11' })
  expect(plain(inMonths.date)).toBe('November 2011 – February 2012')
  const year = { startsAt: '2006-12-31T13:00:00Z', endsAt: '2007-12-31T12:59:59Z', timeZone: 'Australia/Melbourne' }
  expect(writeWhen('ar', { ...year, precision: 'YEAR' })).toMatchObject({
    isDated: false,
    machine: '2007',
    date: '2007',
  })
})

test('offsets are written as people write them', () => {
  const winter = new Date('2026-01-15T12:00:00Z')
  expect(offsetAt(winter, 'America/St_Johns')).toBe('UTC−3:30')
  expect(offsetAt(winter, 'America/Regina')).toBe('UTC−6')
  expect(offsetAt(winter, 'Australia/Melbourne')).toBe('UTC+11')
  expect(offsetAt(winter, 'UTC')).toBe('UTC')
})

test('a day is that of the zone', () => {
  expect(dayAt(new Date('2026-01-01T02:00:00Z'), 'America/Vancouver')).toBe('2025-12-31')
})
