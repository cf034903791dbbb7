import { describe, expect, test } from 'vitest'
import { type Grant, nobody, viewerWith } from '../../shared/viewer.ts'
import type { PollOptionRow, PollRow } from '../database/tables.ts'
import {
  eventOf,
  faultsOfPoll,
  faultsOfPollChange,
  limits,
  mayDecide,
  maySee,
  type NewPoll,
  type PollChange,
  statusOf,
  votingIn,
} from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const at = (text: string) => new Date(text)
const time = (day: string) => ({ startsAt: at(`${day}T15:00:00Z`), endsAt: at(`${day}T17:00:00Z`) })
const poll: NewPoll = {
  title: [{ lang: 'en', text: 'Spring meeting' }],
  timeZone: 'America/Halifax',
  options: [time('2026-09-01'), time('2026-09-02')],
  closesAt: at('2026-07-01T03:00:00Z'),
  invited: { slugs: ['calgary'] },
}
const faults = (change: Partial<NewPoll>) =>
  faultsOfPoll({ ...poll, ...change }, now).map(({ word, field }) => `${word} ${field}`)
const grant = (role: Grant['role'], municipality: string | null = null): Grant => ({
  role,
  municipality,
  network: null,
})

test.each([
  // decides one hosted by calgary, sees one that asks edmonton
  ['an organiser', viewerWith(grant('ORGANISER')), true, true],
  ['the secretariat', viewerWith(grant('SECRETARIAT')), true, true],
  ['a coordinator', viewerWith(grant('COORDINATOR')), true, true],
  ['an editor of the host', viewerWith(grant('EDITOR', 'calgary')), true, true],
  ['an editor of those asked', viewerWith(grant('EDITOR', 'edmonton')), false, true],
  ['an editor of others', viewerWith(grant('EDITOR', 'toronto')), false, false],
  ['a reader', viewerWith(), false, false],
  ['nobody', nobody, false, false],
])('%s', (_, viewer, decides, sees) => {
  expect(mayDecide(viewer, 'calgary')).toBe(decides)
  expect(maySee(viewer, { hostMunicipality: 'calgary' }, ['edmonton'])).toBe(sees)
})

test.each([
  [{ event: null, withdrawnAt: null, closesAt: at('2026-06-15T16:00:01Z') }, 'OPEN'],
  [{ event: null, withdrawnAt: null, closesAt: now }, 'CLOSED'],
  [{ event: null, withdrawnAt: now, closesAt: at('2027-01-01T00:00:00Z') }, 'WITHDRAWN'],
  [{ event: 'spring', withdrawnAt: null, closesAt: at('2027-01-01T00:00:00Z') }, 'SETTLED'],
])('%j is %s', (of, status) => {
  expect(statusOf(of, now)).toBe(status)
})

describe('a poll that somebody wants to open', () => {
  test('has no fault', () => {
    expect(faults({})).toEqual([])
    expect(faults({ invited: null, network: 'WIC' })).toEqual([])
  })

  test.each<[string, Partial<NewPoll>]>([
    ['tooFew options', { options: [time('2026-09-01')] }],
    ['tooMany options', { options: Array.from({ length: limits.mostTimes + 1 }, () => time('2026-09-01')) }],
    ['required invited', { invited: { slugs: [] } }],
    ['required invited', { invited: null }],
    ['oneOfTwo network', { network: 'WIC' }],
    ['tooMany invited.slugs', { invited: { slugs: Array.from({ length: limits.asked + 1 }, String) } }],
    ['tooLong idempotencyKey', { idempotencyKey: 'k'.repeat(limits.key + 1) }],
    ['required title', { title: [] }],
    ['tooLong venue', { venue: 'x'.repeat(301) }],
    ['outOfRange capacity', { capacity: 0 }],
    ['notOnSiteAndOnline onlineCapacity', { onlineCapacity: 5 }],
    ['deadlineIsPast closesAt', { closesAt: now }],
    ['saidTwice options.1.startsAt', { options: [time('2026-09-01'), time('2026-09-01')] }],
    ['timeBeforeDeadline options.0.startsAt', { options: [time('2026-06-30'), time('2026-09-01')] }],
    [
      'endsBeforeStart options.1.endsAt',
      { options: [time('2026-09-01'), { startsAt: at('2026-09-02T15:00:00Z'), endsAt: at('2026-09-02T15:00:00Z') }] },
    ],
    [
      'lastsTooLong options.1.endsAt',
      { options: [time('2026-09-01'), { startsAt: at('2026-09-02T15:00:00Z'), endsAt: at('2026-12-02T15:00:00Z') }] },
    ],
  ])('%s', (fault, change) => {
    expect(faults(change)).toEqual([fault])
  })

  test('a zone that is none is told once, and not at each time', () => {
    expect(faults({ timeZone: 'Mars/Olympus' })).toEqual(['unknownTimeZone timeZone'])
  })
})

describe('for whom somebody answers', () => {
  const asked = {
    poll: { event: null, withdrawnAt: null, closesAt: at('2026-07-01T00:00:00Z') },
    options: [{ id: 'a' }, { id: 'b' }],
    asked: ['calgary', 'edmonton'],
  }
  const calgary = viewerWith(grant('EDITOR', 'calgary'))
  const both = viewerWith(grant('EDITOR', 'calgary'), grant('EDITOR', 'edmonton'), grant('EDITOR', 'toronto'))
  const yes = { votes: [{ option: 'a', answer: 'YES' as const }] }

  test('one’s own municipality, or the one of several that is named', () => {
    expect(votingIn(asked, yes, calgary, now)).toEqual({ municipality: 'calgary' })
    expect(votingIn(asked, { ...yes, municipality: 'edmonton' }, both, now)).toEqual({ municipality: 'edmonton' })
  })

  test.each<[string, object, Parameters<typeof votingIn>[1], typeof calgary, object?]>([
    ['notAllowed null', {}, yes, viewerWith(grant('ORGANISER'))],
    ['notAllowed null', {}, yes, viewerWith(grant('EDITOR', 'toronto'))],
    ['notAllowed municipality', {}, { ...yes, municipality: 'edmonton' }, calgary],
    ['notAllowed municipality', {}, { ...yes, municipality: 'toronto' }, both],
    ['required municipality', {}, yes, both],
    ['required votes', {}, { votes: [] }, calgary],
    ['notFound votes.0.option', {}, { votes: [{ option: 'z', answer: 'NO' }] }, calgary],
    ['saidTwice votes.1.option', {}, { votes: [...yes.votes, { option: 'a', answer: 'NO' }] }, calgary],
    ['tooLong comment', {}, { ...yes, comment: 'x'.repeat(limits.comment + 1) }, calgary],
    ['deadlineWas poll', { poll: { event: null, withdrawnAt: null, closesAt: now } }, yes, calgary],
    ['pollIsSettled poll', { poll: { event: 'spring', withdrawnAt: null, closesAt: now } }, yes, calgary],
    ['pollIsWithdrawn poll', { poll: { event: null, withdrawnAt: now, closesAt: now } }, yes, calgary],
  ])('%s', (fault, change, voting, viewer) => {
    const { faults } = votingIn({ ...asked, ...change }, voting, viewer, now)
    expect(faults?.map(({ word, field }) => `${word} ${field}`)).toEqual([fault])
  })
})

const kept: PollRow = {
  id: 'p',
  title: { en: 'Spring meeting' },
  description: null,
  kind: 'MEETING',
  timeZone: 'America/Halifax',
  hostMunicipality: null,
  openedBy: 'o',
  openedAt: at('2026-06-01T00:00:00Z'),
  closesAt: at('2026-07-01T03:00:00Z'),
  remindedAt: null,
  deadlineToldAt: null,
  settledOption: null,
  event: null,
  audience: 'INVITED',
  venue: 'Town Hall',
  address: null,
  accessNotes: { en: 'A lift' },
  onlineUrl: null,
  capacity: 20,
  onlineCapacity: null,
  revision: 0,
  withdrawnAt: null,
  withdrawalReason: null,
  invented: false,
}

describe('the event that a time becomes', () => {
  const become = (otherwise: Parameters<typeof eventOf>[3], poll = kept) =>
    eventOf(poll, time('2026-09-01'), ['calgary'], otherwise)

  test('is for those whom the poll names, and where it says', () => {
    expect(become({})).toMatchObject({
      audience: 'INVITED',
      invited: ['calgary'],
      venue: 'Town Hall',
      accessNotes: [{ lang: 'en', text: 'A lift' }],
      capacity: 20,
    })
  })

  test('says otherwise what is said as it is chosen; null takes away, but for whom it is', () => {
    expect(become({ audience: 'PUBLIC', venue: null, capacity: 5 })).toMatchObject({
      audience: 'PUBLIC',
      invited: [],
      venue: null,
      capacity: 5,
      accessNotes: [{ lang: 'en', text: 'A lift' }],
    })
    expect(become({ audience: null }).audience).toBe('INVITED')
  })
})

describe('a poll that somebody wants to change', () => {
  const options = [time('2026-09-01'), time('2026-09-02')].map(
    (option, position): PollOptionRow => ({
      id: String(position),
      poll: 'p',
      startsLocal: '',
      endsLocal: '',
      position,
      ...option,
    }),
  )
  const change = (wanted: PollChange, of: Partial<PollRow> = {}, asked = ['calgary']) =>
    faultsOfPollChange({ poll: { ...kept, ...of }, options, asked }, wanted, now).map(
      ({ word, field }) => `${word} ${field}`,
    )

  test('has no fault', () => {
    expect(change({})).toEqual([])
    expect(change({ closesAt: at('2026-08-01T00:00:00Z'), addOptions: [time('2026-10-01')] })).toEqual([])
    // words can be mended after the deadline, too
    expect(change({ venue: 'Library' }, { closesAt: now })).toEqual([])
  })

  test.each<[string, PollChange, Partial<PollRow>?]>([
    ['deadlineOnlyLater closesAt', { closesAt: at('2026-06-20T00:00:00Z') }],
    ['deadlineAfterTime closesAt', { closesAt: at('2026-09-01T15:00:00Z') }],
    ['deadlineIsPast closesAt', { addOptions: [time('2026-10-01')] }, { closesAt: now }],
    ['saidTwice addOptions.0.startsAt', { addOptions: [time('2026-09-02')] }],
    ['timeBeforeDeadline addOptions.0.startsAt', { addOptions: [time('2026-06-30')] }],
    ['tooMany addOptions', { addOptions: Array.from({ length: limits.mostTimes - 1 }, () => time('2026-10-01')) }],
    ['required title', { title: [] }],
    ['outOfRange capacity', { capacity: -1 }],
  ])('%s', (fault, wanted, of) => {
    expect(change(wanted, of)).toEqual([fault])
  })

  test('more than an event invites are not all invited', () => {
    const asked = Array.from({ length: 201 }, String)
    expect(change({}, {}, asked)).toEqual(['tooMany audience'])
    expect(change({ audience: 'MEMBERS' }, {}, asked)).toEqual([])
  })
})
