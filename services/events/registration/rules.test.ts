import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewerWith } from '../../shared/viewer.ts'
import { waysOf } from '../event/rules.ts'
import {
  type Allowed,
  type Comer,
  faultOfFewer,
  faultOfRegistering,
  hasRoom,
  mayStandFor,
  needsErasedBefore,
  nextInLine,
  statusInWay,
  statusOfNext,
  type Taken,
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
  type One = Comer & { number: number }
  const attendance = fc.constantFrom('ON_SITE' as const, 'ONLINE' as const)
  const municipality = fc.constantFrom(null, 'calgary', 'edmonton', 'toronto')
  const places = fc.option(fc.integer({ min: 1, max: 6 }))
  const allowed = fc.record({
    share: fc.option(fc.integer({ min: 1, max: 3 })),
    here: places,
    online: places,
  })
  const acts = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ attendance, municipality }) },
      { weight: 1, arbitrary: fc.nat(30) },
      { weight: 1, arbitrary: fc.constant('more places' as const) },
      { weight: 1, arbitrary: fc.record({ goesOver: fc.nat(30), to: attendance }) },
    ),
    { maxLength: 80 },
  )

  /** All groups, as the store counts them. */
  const takenBy = (registered: readonly One[], waiting: readonly One[]): Taken[] => [
    ...registered.map(one => ({ ...one, registered: 1, waiting: 0 })),
    ...waiting.map(one => ({ ...one, registered: 0, waiting: 1 })),
  ]

  test('never more than places or a share, nobody waits beside room for them, and those there is room for come in order', () => {
    fc.assert(
      fc.property(allowed, acts, ({ share, here, online }, steps) => {
        let rules: Allowed = {
          share,
          ways: [
            { attendance: 'ON_SITE', capacity: here },
            { attendance: 'ONLINE', capacity: online },
          ],
        }
        let registered: One[] = []
        let waiting: One[] = []
        const moveUp = () => {
          const before = registered
          const next = nextInLine(rules, takenBy(before, waiting), waiting)
          for (const one of next) {
            // whoever came earlier and still waits is one that there was no room for at that turn
            const earlier = waiting.filter(other => other.number < one.number && !next.includes(other))
            const atTurn = [...before, ...next.filter(other => other.number < one.number)]
            for (const other of earlier) expect(hasRoom(rules, takenBy(atTurn, []), other)).toBe(false)
          }
          registered = [...registered, ...next]
          waiting = waiting.filter(one => !next.includes(one))
        }
        steps.forEach((step, number) => {
          if (step === 'more places')
            rules = {
              share: rules.share && rules.share + 1,
              ways: rules.ways.map(way => ({ ...way, capacity: way.capacity && way.capacity + 1 })),
            }
          else if (typeof step === 'object' && 'goesOver' in step) {
            const one = [...registered, ...waiting][step.goesOver]
            const held = one && registered.includes(one) ? 'REGISTERED' : 'WAITLISTED'
            const status = one && statusInWay(rules, takenBy(registered, waiting), { ...one, status: held }, step.to)
            if (one && held === 'REGISTERED') expect(status).not.toBe('WAITLISTED')
            if (one && status) {
              const over = { ...one, attendance: step.to }
              registered = registered.filter(other => other !== one)
              waiting = waiting.filter(other => other !== one)
              if (status === 'REGISTERED') registered.push(over)
              else waiting = [...waiting, over].sort((first, other) => first.number - other.number)
            }
          } else if (typeof step === 'object') {
            const one = { ...step, number }
            if (statusOfNext(rules, takenBy(registered, waiting), one) === 'REGISTERED') registered.push(one)
            else waiting.push(one)
          } else {
            const goes = [...registered, ...waiting][step]
            registered = registered.filter(one => one !== goes)
            waiting = waiting.filter(one => one !== goes)
          }
          if (typeof step !== 'object' || 'goesOver' in step) moveUp()

          for (const way of rules.ways)
            expect(registered.filter(one => one.attendance === way.attendance).length).toBeLessThanOrEqual(
              way.capacity ?? Infinity,
            )
          for (const slug of ['calgary', 'edmonton', 'toronto'])
            expect(registered.filter(one => one.municipality === slug).length).toBeLessThanOrEqual(
              rules.share ?? Infinity,
            )
          for (const one of waiting) expect(hasRoom(rules, takenBy(registered, []), one)).toBe(false)
        })
      }),
    )
  })

  test('who takes part for no municipality fills no share, and waits for a place only', () => {
    const one: Allowed = { share: 1, ways: [{ attendance: 'ON_SITE', capacity: 3 }] }
    const nobodys: Comer = { attendance: 'ON_SITE', municipality: null }
    const calgarys: Comer = { attendance: 'ON_SITE', municipality: 'calgary' }
    const taken = [
      { ...calgarys, registered: 1, waiting: 2 },
      { ...nobodys, registered: 1, waiting: 0 },
    ]
    expect(statusOfNext(one, taken, nobodys)).toBe('REGISTERED')
    expect(statusOfNext(one, taken, calgarys)).toBe('WAITLISTED')
  })

  test('without a limit nobody waits', () => {
    fc.assert(
      fc.property(fc.nat(1000), registered => {
        const free: Allowed = { share: null, ways: [{ attendance: 'ONLINE', capacity: null }] }
        const comer: Comer = { attendance: 'ONLINE', municipality: 'calgary' }
        expect(statusOfNext(free, [{ ...comer, registered, waiting: 0 }], comer)).toBe('REGISTERED')
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
    const taken = Object.entries(registered).map(([attendance, count]) => ({
      attendance: attendance as Comer['attendance'],
      municipality: null,
      registered: count,
      waiting: 0,
    }))
    expect(faultOfFewer({ ways, share: null }, taken)?.field).toBe(field)
  })

  test('a share below what one municipality has in both ways together is refused', () => {
    const taken: Taken[] = [
      { attendance: 'ON_SITE', municipality: 'calgary', registered: 2, waiting: 0 },
      { attendance: 'ONLINE', municipality: 'calgary', registered: 1, waiting: 5 },
      { attendance: 'ONLINE', municipality: null, registered: 6, waiting: 0 },
    ]
    expect(faultOfFewer({ ways: both, share: 3 }, taken)).toBeNull()
    expect(faultOfFewer({ ways: both, share: 2 }, taken)).toMatchObject({
      field: 'municipalityShare',
      facts: { registered: 3 },
    })
  })
})
