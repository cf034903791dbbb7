import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewerWith } from '../../shared/viewer.ts'
import { waysOf } from '../event/rules.ts'
import {
  faultOfFewer,
  faultOfRegistering,
  mayStandFor,
  needsErasedBefore,
  placesFor,
  statusOfNext,
  wayFor,
} from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const event = { status: 'PUBLISHED' as const, precision: 'TIME' as const, endsAt: new Date('2026-06-16T00:00:00Z') }

test.each<[what: string, changed: Partial<Parameters<typeof faultOfRegistering>[0]>, word: string | undefined]>([
  ['an event to come', {}, undefined],
  ['one that is going on', { endsAt: new Date('2026-06-15T16:00:01Z') }, undefined],
  ['one that ends now', { endsAt: now }, 'eventIsOver'],
  ['one of history', { precision: 'MONTH' }, 'eventIsOver'],
  ['a draft', { status: 'DRAFT' }, 'eventIsDraft'],
  ['a cancelled one', { status: 'CANCELLED' }, 'eventIsCancelled'],
])('%s', (_what, changed, word) => {
  expect(faultOfRegistering({ ...event, ...changed }, now)?.word).toBe(word)
})

describe('laws of the waiting list', () => {
  const steps = fc.array(fc.oneof(fc.constant('come' as const), fc.nat(30)), { maxLength: 80 })

  test('never more than there are places, nobody waits beside a free one, and whoever came first is served first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), steps, (capacity, acts) => {
        let registered: number[] = []
        let waiting: number[] = []
        const served: number[] = []
        acts.forEach((act, number) => {
          const taken = { registered: registered.length, waiting: waiting.length }
          if (act === 'come') {
            if (statusOfNext(capacity, taken) === 'REGISTERED') registered.push(number)
            else waiting.push(number)
          } else {
            const goes = [...registered, ...waiting][act]
            registered = registered.filter(one => one !== goes)
            waiting = waiting.filter(one => one !== goes)
            const next = waiting.slice(
              0,
              placesFor(capacity, { registered: registered.length, waiting: waiting.length }),
            )
            served.push(...next)
            registered.push(...next)
            waiting = waiting.filter(one => !next.includes(one))
          }
          expect(registered.length).toBeLessThanOrEqual(capacity)
          expect(waiting.length === 0 || registered.length === capacity).toBe(true)
        })
        expect(served).toEqual(served.toSorted((one, other) => one - other))
      }),
    )
  })

  test('without a limit nobody waits', () => {
    fc.assert(
      fc.property(fc.nat(1000), registered => {
        expect(statusOfNext(null, { registered, waiting: 0 })).toBe('REGISTERED')
      }),
    )
  })
})

test.each([
  ['a municipality of one’s own', 'calgary', true],
  ['no municipality', null, true],
  ['another one', 'edmonton', false],
])('an editor takes part for %s: %s, %s', (_what, municipality, may) => {
  const editor = viewerWith({ role: 'EDITOR', municipality: 'calgary', network: null })
  expect(mayStandFor(editor, municipality)).toBe(may)
  expect(mayStandFor(viewerWith({ role: 'SECRETARIAT', municipality: null, network: null }), 'calgary')).toBe(false)
})

test('needs are kept for 30 days', () => {
  expect(needsErasedBefore(new Date('2026-03-31T12:00:00Z'))).toEqual(new Date('2026-03-01T12:00:00Z'))
})

describe('ways to take part', () => {
  const onlineUrl = 'https://meet.example/room'
  const onSite = waysOf({ venue: 'Hall', onlineUrl: null, capacity: 5, onlineCapacity: null })
  const online = waysOf({ venue: null, onlineUrl, capacity: 7, onlineCapacity: null })
  const both = waysOf({ venue: 'Hall', onlineUrl, capacity: 5, onlineCapacity: 7 })

  test.each([
    ['on site only', onSite, 'ONLINE', { attendance: 'ON_SITE', capacity: 5 }],
    ['online only', online, 'ON_SITE', { attendance: 'ONLINE', capacity: 7 }],
    ['both, online wanted', both, 'ONLINE', { attendance: 'ONLINE', capacity: 7 }],
    ['both, nothing said', both, null, { attendance: 'ON_SITE', capacity: 5 }],
  ] as const)('%s', (_what, ways, wanted, way) => {
    expect(wayFor(ways, wanted)).toEqual(way)
  })

  test.each([
    ['as many as there are', both, { ON_SITE: 5, ONLINE: 7 }, undefined],
    ['one too many on site', both, { ON_SITE: 6, ONLINE: 0 }, 'capacity'],
    ['one too many online', both, { ON_SITE: 0, ONLINE: 8 }, 'onlineCapacity'],
    ['both kinds in the way that is left', onSite, { ON_SITE: 3, ONLINE: 3 }, 'capacity'],
  ] as const)('%s', (_what, ways, registered, field) => {
    expect(faultOfFewer(ways, registered)?.field).toBe(field)
  })
})
