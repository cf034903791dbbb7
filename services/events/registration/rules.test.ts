import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultOfRegistering, placesFor, statusOfNext } from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const event = { status: 'PUBLISHED' as const, precision: 'TIME' as const, endsAt: new Date('2026-06-16T00:00:00Z') }

test.each<[what: string, changed: Partial<Parameters<typeof faultOfRegistering>[0]>, word: string | undefined]>([
  ['an event to come', {}, undefined],
  ['one that is going on', { endsAt: new Date('2026-06-15T16:00:01Z') }, undefined],
  ['one that ends now', { endsAt: now }, 'eventIsOver'],
  ['one of history', { precision: 'MONTH' }, 'eventIsOver'],
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
