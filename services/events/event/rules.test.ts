import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Grant, nobody, viewerWith } from '../../shared/viewer.ts'
import { faultsOfEvent, isTimeZone, mayScheduleEvent, type NewEvent, sightOf } from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const event: NewEvent = {
  title: [{ lang: 'en', text: 'Fair hiring' }],
  kind: 'WORKSHOP',
  startsAt: new Date('2026-07-01T15:00:00Z'),
  endsAt: new Date('2026-07-01T17:00:00Z'),
  timeZone: 'America/Edmonton',
}
const fieldsAt = (change: Partial<NewEvent>) =>
  faultsOfEvent({ ...event, ...change }, now).map(({ word, field }) => `${word} ${field}`)

describe('who may schedule an event', () => {
  const grant = (role: Grant['role'], municipality: string | null = null, network: string | null = null): Grant => ({
    role,
    municipality,
    network,
  })
  test.each([
    // who, own municipality hosts, another hosts, nobody in particular hosts
    ['EDITOR', viewerWith(grant('EDITOR', 'calgary')), true, false, false],
    ['EDITOR of another', viewerWith(grant('EDITOR', 'edmonton')), false, true, false],
    ['EDITOR of nothing', viewerWith(grant('EDITOR')), false, false, false],
    ['COORDINATOR', viewerWith(grant('COORDINATOR', null, 'WIC')), true, true, true],
    ['ORGANISER', viewerWith(grant('ORGANISER')), true, true, true],
    ['SECRETARIAT', viewerWith(grant('SECRETARIAT')), true, true, true],
    ['a reader', viewerWith(), false, false, false],
    ['nobody', nobody, false, false, false],
  ])('%s', (_, viewer, own, other, none) => {
    expect(mayScheduleEvent(viewer, 'calgary')).toBe(own)
    expect(mayScheduleEvent(viewer, 'edmonton')).toBe(other)
    expect(mayScheduleEvent(viewer, null)).toBe(none)
    expect(mayScheduleEvent(viewer, undefined)).toBe(none)
  })
})

describe('what somebody sees beyond the public', () => {
  const grant = (role: Grant['role'], municipality: string | null = null): Grant => ({
    role,
    municipality,
    network: null,
  })
  test.each([
    // everything, what is for members, where invited, what it hosts
    ['EDITOR', viewerWith(grant('EDITOR', 'calgary')), false, true, ['calgary'], ['calgary']],
    ['EDITOR of nothing', viewerWith(grant('EDITOR')), false, true, [], []],
    ['ORGANISER', viewerWith(grant('ORGANISER')), true, true, [], []],
    ['SECRETARIAT', viewerWith(grant('SECRETARIAT')), true, true, [], []],
    ['a reader', viewerWith(), false, false, [], []],
    ['nobody', nobody, false, false, [], []],
  ])('%s', (_, viewer, seesEverything, isMember, municipalities, hosts) => {
    expect(sightOf(viewer)).toMatchObject({ seesEverything, isMember, municipalities, hosts })
  })
})

describe('what is wrong with an event', () => {
  test('nothing, as a rule', () => expect(fieldsAt({})).toEqual([]))

  test.each<[string, Partial<NewEvent>]>([
    ['required title', { title: [] }],
    ['required title', { title: [{ lang: 'en', text: ' \u0000\n' }] }],
    ['tooLong title.0.text', { title: [{ lang: 'en', text: 'x'.repeat(201) }] }],
    ['unknownLanguage title.0.lang', { title: [{ lang: 'english!', text: 'x' }] }],
    [
      'saidTwice title.1.lang',
      {
        title: [
          { lang: 'en', text: 'x' },
          { lang: 'EN', text: 'y' },
        ],
      },
    ],
    ['tooLong description.0.text', { description: [{ lang: 'fr', text: 'x'.repeat(10_001) }] }],
    ['endsBeforeStart endsAt', { endsAt: event.startsAt }],
    ['lastsTooLong endsAt', { endsAt: new Date('2026-08-01T15:00:01Z') }],
    ['outOfRange startsAt', { startsAt: new Date('2031-06-15T16:00:01Z'), endsAt: new Date('2031-06-15T17:00:00Z') }],
    ['outOfRange startsAt', { startsAt: new Date('2004-12-31T23:00:00Z'), endsAt: new Date('2005-01-01T01:00:00Z') }],
    ['unknownTimeZone timeZone', { timeZone: 'America/Nowhere' }],
    ['tooLong venue', { venue: 'x'.repeat(301) }],
    ['outOfRange capacity', { capacity: 0 }],
    ['outOfRange capacity', { capacity: 100_001 }],
    ['outOfRange commitments.1', { commitments: [1, 11] }],
    ['saidTwice commitments.2', { commitments: [1, 2, 1] }],
    ['unknownLanguage languages.0', { languages: [''] }],
    ['saidTwice languages.1', { languages: ['fr', 'fr'] }],
  ])('%s', (fault, change) => expect(fieldsAt(change)).toEqual([fault]))

  test.each<[string, Partial<NewEvent>]>([
    ['31 days', { endsAt: new Date('2026-08-01T15:00:00Z') }],
    ['five years ahead', { startsAt: now, endsAt: new Date(now.getTime() + 1) }],
    ['the largest hall', { capacity: 100_000 }],
    ['languages by tag', { languages: ['en', 'fr-CA', 'zh-Hant-TW', 'cwd'] }],
  ])('not %s', (_, change) => expect(fieldsAt(change)).toEqual([]))
})

describe('time zones', () => {
  test.each([
    'America/St_Johns',
    'America/Argentina/Buenos_Aires',
    'America/Port-au-Prince',
    'Etc/GMT+5',
    'UTC',
    'Asia/Kolkata',
  ])('%s is one', zone => expect(isTimeZone(zone)).toBe(true))
  test.each(['', '+05:00', 'america/edmonton', 'Mars/Olympus', 'America/Edmonton ', 'MST7MDT; drop'])(
    '“%s” is none',
    zone => expect(isTimeZone(zone)).toBe(false),
  )
})

test('an event of up to 31 days that starts in the coming five years has a fault only where it ends too early', () => {
  const year = 31_536_000_000
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5 * year }),
      fc.integer({ min: -1_000, max: 31 * 86_400_000 }),
      (ahead, length) => {
        const startsAt = new Date(now.getTime() + ahead)
        const faults = fieldsAt({ startsAt, endsAt: new Date(startsAt.getTime() + length) })
        expect(faults).toEqual(length > 0 ? [] : ['endsBeforeStart endsAt'])
      },
    ),
  )
})
