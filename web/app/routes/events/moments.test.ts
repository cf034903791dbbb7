import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { momentsOf } from './moments.ts'

/** Says which words would be used, and with what. */
const t = ((key: string, values?: object) =>
  `${key} ${JSON.stringify(values ?? {})}`) as unknown as TFunction<'schedule'>
const toronto = { timeZone: 'America/Toronto', startsAt: '2026-12-01T13:00', endsAt: '2026-12-01T16:00', sessions: [] }

test('plain clocks become moments', () => {
  const { moments, problems } = momentsOf(toronto, t, 'en')
  expect(moments).toEqual({ startsAt: '2026-12-01T18:00:00Z', endsAt: '2026-12-01T21:00:00Z', sessions: [] })
  expect(problems).toEqual({})
})

test('an hour that comes twice is asked about, and the answer is taken', () => {
  const autumn = { ...toronto, startsAt: '2026-11-01T01:30', endsAt: '2026-11-01T05:00' }
  const asked = momentsOf(autumn, t, 'en')
  expect(asked.moments).toBeNull()
  expect(Object.keys(asked.problems)).toEqual(['startsWhich'])
  expect(asked.choices.startsWhich?.map(({ label }) => label.replace(/\s/gu, ' '))).toEqual([
    '1:30 a.m. – Eastern Daylight Time (UTC−4)',
    '1:30 a.m. – Eastern Standard Time (UTC−5)',
  ])
  expect(momentsOf({ ...autumn, startsWhich: 'earlier' }, t, 'en').moments?.startsAt).toBe('2026-11-01T05:30:00Z')
  expect(momentsOf({ ...autumn, startsWhich: 'later' }, t, 'en').moments?.startsAt).toBe('2026-11-01T06:30:00Z')
})

test('an hour that is on no clock is refused, with the clocks beside it', () => {
  const { moments, problems } = momentsOf(
    { ...toronto, startsAt: '2027-03-14T02:30', endsAt: '2027-03-14T05:00' },
    t,
    'en',
  )
  expect(moments).toBeNull()
  expect(problems.startsAt?.[0]?.replace(/\s/gu, ' ')).toBe('clock.skipped {"before":"1:30 a.m.","after":"3:30 a.m."}')
})

test('an answer to a question that is no longer asked is passed over', () => {
  expect(momentsOf({ ...toronto, startsWhich: 'later' }, t, 'en').moments?.startsAt).toBe('2026-12-01T18:00:00Z')
})

test('a session at a time that no clock shows, or shows twice, is refused', () => {
  const sessions = [
    { title: {}, startsAt: '2026-11-01T00:30', endsAt: '2026-11-01T01:30', presenters: undefined },
    { title: {}, startsAt: '2027-03-14T02:15', presenters: undefined },
    { title: {}, startsAt: '2026-12-01T13:30', presenters: undefined },
  ]
  const { moments, problems } = momentsOf({ ...toronto, sessions }, t, 'en')
  expect(moments).toBeNull()
  expect(Object.keys(problems)).toEqual(['sessions[0].endsAt', 'sessions[1].startsAt'])
  expect(momentsOf({ ...toronto, timeZone: 'America/Regina', sessions }, t, 'en').moments?.sessions[0]).toEqual({
    startsAt: '2026-11-01T06:30:00Z',
    endsAt: '2026-11-01T07:30:00Z',
  })
})
