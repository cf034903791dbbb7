import { expect, test } from 'vitest'
import {
  faultOfFolded,
  faultOfLookingBack,
  faultsOfAttendance,
  foldedBefore,
  maySeeAttendance,
  type Said,
} from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const held = { status: 'PUBLISHED', startsAt: now, precision: 'TIME', source: null } as const

test.each<[what: string, change: object, expected: string | null]>([
  ['one that begins now', {}, null],
  ['one to come', { startsAt: new Date('2026-06-15T16:00:01Z') }, 'eventNotBegun'],
  ['a draft', { status: 'DRAFT' }, 'eventIsDraft'],
  ['a cancelled one', { status: 'CANCELLED' }, 'eventIsCancelled'],
  ['one of a source', { source: 'A report' }, 'eventIsOnRecord'],
  ['one of a day', { precision: 'DAY' }, 'eventIsOnRecord'],
])('what came of %s', (_what, change, expected) => {
  expect(faultOfLookingBack({ ...held, ...change }, now)?.word ?? null).toBe(expected)
})

test.each<[said: Said, expected: string[]]>([
  [{}, []],
  [
    {
      others: [
        { municipality: null, count: 0 },
        { municipality: 'calgary', count: 10_000 },
      ],
    },
    [],
  ],
  [{ others: [{ count: 1 }, { municipality: null, count: 1 }] }, ['saidTwice others.1.municipality']],
  [{ others: [{ count: -1 }] }, ['outOfRange others.0.count']],
  [{ people: [{ registration: 'a' }, { registration: 'a' }] }, ['saidTwice people.1.registration']],
  [{ people: Array.from({ length: 201 }, (_, at) => ({ registration: `${at}` })) }, ['tooMany people']],
  [{ others: Array.from({ length: 201 }, (_, at) => ({ municipality: `${at}`, count: 1 })) }, ['tooMany others']],
])('%j', (said, expected) => {
  expect(faultsOfAttendance(said).map(({ word, field }) => `${word} ${field}`)).toEqual(expected)
})

test('numbers are for members, and names are kept two years', () => {
  expect(maySeeAttendance({ grants: [] })).toBe(false)
  expect(maySeeAttendance({ grants: [{ role: 'EDITOR', municipality: 'calgary', network: null }] })).toBe(true)
  expect(foldedBefore(now)).toEqual(new Date('2024-06-15T16:00:00Z'))
  expect(faultOfFolded({ endsAt: new Date('2024-06-15T16:00:00Z') }, now)?.word).toBe('eventTooLongAgo')
  expect(faultOfFolded({ endsAt: new Date('2024-06-15T16:00:01Z') }, now)).toBeNull()
})
