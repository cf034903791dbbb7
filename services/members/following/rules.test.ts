import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { nobody, viewerWith } from '../../shared/viewer.ts'
import type { ActivityKind } from '../database/tables.ts'
import { faultOfThing, idOf, mayFollow, tellAt, thingIn, thingsOf, toldOnce } from './rules.ts'

const hour = 3_600_000
const clockIn = (zone: string, at: Date) => DateTime.fromJSDate(at, { zone })

test.each([
  ['in the morning of the same day', 'America/Toronto', '2026-06-15T10:59:59Z', '2026-06-15T11:00:00Z'],
  [
    'not at the very moment, which was told of already',
    'America/Toronto',
    '2026-06-15T11:00:00Z',
    '2026-06-16T11:00:00Z',
  ],
  ['by a clock of half hours', 'America/St_Johns', '2026-06-15T12:00:00Z', '2026-06-16T09:30:00Z'],
  ['an hour later in UTC once the clock goes back', 'America/Toronto', '2026-10-31T15:00:00Z', '2026-11-01T12:00:00Z'],
  ['an hour earlier once it goes forward', 'America/Toronto', '2027-03-13T15:00:00Z', '2027-03-14T11:00:00Z'],
  ['at the same hour where it never does', 'America/Regina', '2027-03-13T15:00:00Z', '2027-03-14T13:00:00Z'],
])('daily news are told %s', (_, zone, from, to) => {
  expect(tellAt('DAILY', zone, new Date(from)).toISOString()).toBe(new Date(to).toISOString())
})

test('weekly news are told on Monday, on the Monday itself those of before seven', () => {
  const monday = (from: string) => tellAt('WEEKLY', 'America/Vancouver', new Date(from)).toISOString()
  expect(monday('2026-06-15T13:00:00Z')).toBe('2026-06-15T14:00:00.000Z')
  expect(monday('2026-06-15T15:00:00Z')).toBe('2026-06-22T14:00:00.000Z')
})

describe('laws of when news are told', () => {
  const zones = fc.constantFrom(
    'America/St_Johns',
    'America/Toronto',
    'America/Regina',
    'America/Vancouver',
    'Australia/Lord_Howe',
    'Asia/Riyadh',
    'Pacific/Kiritimati',
  )
  const moments = fc
    .integer({ min: Date.UTC(2026, 0) / 1_000, max: Date.UTC(2032, 0) / 1_000 })
    .map(second => new Date(second * 1_000))
  const paces = fc.constantFrom('DAILY' as const, 'WEEKLY' as const)

  test('it is seven in the morning there, and a Monday for the weekly; it is later, and within a day or a week', () => {
    fc.assert(
      fc.property(moments, zones, paces, (now, zone, pace) => {
        const at = tellAt(pace, zone, now)
        const local = clockIn(zone, at)
        expect([local.hour, local.minute, local.second]).toEqual([7, 0, 0])
        if (pace === 'WEEKLY') expect(local.weekday).toBe(1)
        const wait = at.getTime() - now.getTime()
        expect(wait).toBeGreaterThan(0)
        // the clock may go back once in between
        expect(wait).toBeLessThanOrEqual((pace === 'DAILY' ? 25 : 7 * 24 + 1) * hour)
      }),
    )
  })

  test('whatever comes in before it is told then, and what comes in from then on is told later: nothing between', () => {
    fc.assert(
      fc.property(moments, zones, paces, fc.double({ min: 0, max: 1, noNaN: true }), (now, zone, pace, part) => {
        const at = tellAt(pace, zone, now)
        const between = new Date(now.getTime() + Math.floor((at.getTime() - 1 - now.getTime()) * part))
        expect(tellAt(pace, zone, between)).toEqual(at)
        expect(tellAt(pace, zone, at).getTime()).toBeGreaterThan(at.getTime())
      }),
    )
  })

  test('one letter for each day of a clock, however it changes', () => {
    fc.assert(
      fc.property(moments, zones, (now, zone) => {
        const first = tellAt('DAILY', zone, now)
        const second = tellAt('DAILY', zone, first)
        expect(clockIn(zone, second).startOf('day').toISODate()).toBe(
          clockIn(zone, first).startOf('day').plus({ days: 1 }).toISODate(),
        )
      }),
    )
  })

  test('at once is now', () => {
    fc.assert(
      fc.property(moments, zones, (now, zone) => {
        expect(tellAt('AT_ONCE', zone, now)).toEqual(now)
      }),
    )
  })
})

const title = { en: 'Invented' }
const news = (kind: ActivityKind, more: object = {}) =>
  thingsOf({ kind, municipality: 'calgary', commitments: [3, 3, 7], isPrivate: false, partOf: null, ...more }).map(idOf)

test('news are about their municipality, their commitments, each once, and what they belong to', () => {
  expect(news('PROGRESS_PUBLISHED')).toEqual(['MUNICIPALITY/calgary', 'COMMITMENT/3', 'COMMITMENT/7'])
  expect(news('EVENT_SCHEDULED', { municipality: null, partOf: { kind: 'SERIES', id: 's', title } })).toEqual([
    'COMMITMENT/3',
    'COMMITMENT/7',
    'SERIES/s',
  ])
})

test('what is for the people it names alone is told to nobody who follows something', () => {
  for (const kind of ['POST_HIDDEN', 'POST_SHOWN', 'CONSENT_ASKED', 'PROGRESS_PUBLISHED'] as const)
    expect(news(kind, { isPrivate: true })).toEqual([])
})

test('an answer is told to whoever follows its question, and not to whoever follows the town that answered', () => {
  const partOf = { kind: 'QUESTION', id: 'q', title }
  expect(news('QUESTION_ANSWERED', { isPrivate: true, partOf })).toEqual(['QUESTION/q'])
  expect(news('QUESTION_ASKED', { isPrivate: true, partOf })).toContain('MUNICIPALITY/calgary')
})

test('a piece of news is told once, under the nearest of its things', () => {
  const entry = (activityId: string, followed: 'MUNICIPALITY' | 'COMMITMENT' | 'SERIES', thing: string) => ({
    activityId,
    followed,
    thing,
  })
  const told = toldOnce([
    entry('a', 'COMMITMENT', '3'),
    entry('a', 'SERIES', 's'),
    entry('b', 'COMMITMENT', '3'),
    entry('b', 'MUNICIPALITY', 'calgary'),
    entry('a', 'MUNICIPALITY', 'calgary'),
  ])
  expect(told).toEqual([entry('a', 'SERIES', 's'), entry('b', 'MUNICIPALITY', 'calgary')])
})

test('whoever holds a role may follow', () => {
  const grant = { municipality: null, network: null }
  for (const role of ['EDITOR', 'COORDINATOR', 'ORGANISER', 'SECRETARIAT'] as const)
    expect(mayFollow(viewerWith({ role, ...grant }))).toBe(true)
  expect(mayFollow(viewerWith())).toBe(false)
  expect(mayFollow(nobody)).toBe(false)
})

test('an id is read as it was written, and nothing else is one', () => {
  for (const thing of [
    { kind: 'COMMITMENT', thing: '3' },
    { kind: 'SERIES', thing: 'a/b' },
  ] as const)
    expect(thingIn(idOf(thing))).toEqual(thing)
  for (const id of ['', 'SERIES', 'SERIES/', 'PERSON/x', 'xSERIES/y']) expect(thingIn(id)).toBeNull()
})

test('there are ten commitments, and ids have no blanks', () => {
  const fault = (kind: 'COMMITMENT' | 'SERIES', thing: string) => faultOfThing({ kind, thing })?.word ?? null
  expect(['1', '10'].map(thing => fault('COMMITMENT', thing))).toEqual([null, null])
  expect(['0', '11', '1.0', ' 1', ''].map(thing => fault('COMMITMENT', thing))).toEqual(Array(5).fill('outOfRange'))
  expect(fault('SERIES', 'municipal-workshops')).toBeNull()
  expect(['', 'a b', 'a/b', 'x'.repeat(121)].map(thing => fault('SERIES', thing))).toEqual(Array(4).fill('notFound'))
})
