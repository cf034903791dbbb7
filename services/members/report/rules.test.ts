import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportSection } from '../database/tables.ts'
import type { RosterMember } from '../roster/rules.ts'
import {
  dayBefore,
  faultsOfLock,
  faultsOfParagraph,
  faultsOfPeriod,
  inReadingOrder,
  movedTo,
  placeIn,
  renumbered,
  reportSections,
  rosterChange,
  stepsIn,
  toldUntil,
} from './rules.ts'

const period = { from: '2007-06-01', to: '2008-08-31' }

const day = fc
  .date({ min: new Date('2004-01-01'), max: new Date('2012-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const dated = fc
  .tuple(day, fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const))
  .map(([value, precision]) => ({
    value: `${value.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[precision])}${{ DAY: '', MONTH: '-01', YEAR: '-01-01' }[precision]}`,
    precision,
  }))
const member: fc.Arbitrary<RosterMember> = fc
  .record({ id: fc.uuid(), joined: fc.option(dated), knownBy: fc.option(dated), leftOn: fc.option(day) })
  .map(({ id, joined, knownBy, leftOn }) => ({
    id,
    network: 'CMARD',
    municipality: id,
    joinedOn: joined?.value ?? null,
    joinedPrecision: joined?.precision ?? null,
    joinedBasis: null,
    hasLeft: leftOn !== null,
    leftOn,
    leftPrecision: leftOn ? 'DAY' : null,
    struck: false,
    source: null,
    recordedAt: new Date(0),
    replacedAt: null,
    sortName: id,
    province: 'ON',
    knownBy: knownBy?.value ?? null,
    knownByPrecision: knownBy?.precision ?? null,
  })) as never
const days = fc.tuple(day, day).map(([a, b]) => ({ from: a < b ? a : b, to: a < b ? b : a }))

describe('the roster of a period', () => {
  test('closes with what it opened with and what was added, less what was lost', () => {
    fc.assert(
      fc.property(fc.array(member), days, (members, one) => {
        const { openingCount, closingCount, joined, named, left } = rosterChange(members, one)
        expect(openingCount + joined.length + named.length - left.length).toBe(closingCount)
      }),
    )
  })

  test('of two periods one after the other is that of both together', () => {
    fc.assert(
      fc.property(fc.array(member), days, days, (members, one, other) => {
        const next = { from: one.to, to: other.to > one.to ? other.to : one.to }
        const following = rosterChange(members, { ...next, from: after(one.to) })
        expect(following.openingCount).toBe(rosterChange(members, one).closingCount)
      }),
    )
  })

  test('puts nobody into two lists', () => {
    fc.assert(
      fc.property(fc.array(member), days, (members, one) => {
        const { joined, named, left, mayHaveJoined } = rosterChange(members, one)
        const listed = [...joined, ...named, ...left, ...mayHaveJoined]
        expect(new Set(listed).size).toBe(listed.length)
      }),
    )
  })
})

const after = (text: string) => {
  const next = new Date(`${text}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

test('the day before is the one that the next day follows', () => {
  expect(dayBefore('2008-03-01')).toBe('2008-02-29')
  fc.assert(
    fc.property(day, one => {
      expect(after(dayBefore(one))).toBe(one)
    }),
  )
})

test('a rough date lies in a period, perhaps in it, or outside', () => {
  expect(placeIn(period, '2008-04-04', 'DAY')).toBe('within')
  expect(placeIn(period, '2008-08-01', 'MONTH')).toBe('within')
  expect(placeIn(period, '2007-01-01', 'YEAR')).toBe('perhaps')
  expect(placeIn(period, '2008-01-01', 'YEAR')).toBe('perhaps')
  expect(placeIn(period, '2009-01-01', 'YEAR')).toBe('outside')
  expect(placeIn(period, null, null)).toBe('unknown')
})

test('steps are told by date, each at most once', () => {
  const step = (id: string, reachedOn: string | null, reachedPrecision: 'DAY' | 'YEAR' | null) => ({
    id,
    municipality: id,
    step: 'PLAN' as const,
    reachedOn,
    reachedPrecision,
    note: null,
    source: null,
    entry: id,
    revision: 1,
    struck: false,
    reason: null,
    actor: null,
    documentTitle: null,
    documentUrl: null,
    skipReason: null,
    consulted: null,
    invented: false,
    recordedAt: new Date(0),
    recordedBy: null,
    replacedAt: null,
  })
  const found = stepsIn(
    [
      step('b', '2008-04-04', 'DAY'),
      step('a', '2007-07-01', 'DAY'),
      step('c', '2007-01-01', 'YEAR'),
      step('d', null, null),
    ],
    period,
  )
  expect(found.steps.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(found.mayHaveReached.map(({ id }) => id)).toEqual(['c'])
})

const placed = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    section: fc.constantFrom<ReportSection>(...reportSections),
    position: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: one => one.id },
)

describe('paragraphs', () => {
  test('are all still there after a move, counted without gaps, and the others keep their order', () => {
    fc.assert(
      fc.property(
        placed,
        fc.constantFrom(...reportSections),
        fc.integer({ min: 0, max: 8 }),
        (given, section, position) => {
          const before = renumbered(inReadingOrder(given))
          const moved = before[0]
          if (!moved) return
          const result = movedTo(before, moved.id, { section, position })
          expect(new Set(result.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)))
          expect(result.find(({ id }) => id === moved.id)?.section).toBe(section)
          expect(renumbered(inReadingOrder(result))).toEqual(inReadingOrder(result))
          const others = (list: typeof before) => inReadingOrder(list).filter(({ id }) => id !== moved.id)
          expect(others(result).map(({ id }) => id)).toEqual(others(before).map(({ id }) => id))
        },
      ),
    )
  })

  test('go where they are put', () => {
    const at = (id: string, section: ReportSection, position: number) => ({ id, section, position })
    const given = [at('a', 'ROSTER', 0), at('b', 'ROSTER', 1), at('c', 'EVENTS', 0)]
    const ids = (list: typeof given) =>
      inReadingOrder(list).map(({ id, section, position }) => `${id} ${section} ${position}`)
    expect(ids(movedTo(given, 'b', { section: 'ROSTER', position: 0 }))).toEqual([
      'b ROSTER 0',
      'a ROSTER 1',
      'c EVENTS 0',
    ])
    expect(ids(movedTo(given, 'a', { section: 'EVENTS', position: 9 }))).toEqual([
      'b ROSTER 0',
      'c EVENTS 0',
      'a EVENTS 1',
    ])
    expect(ids(movedTo(given, 'c', { section: 'STEPS', position: 0 }))).toEqual([
      'a ROSTER 0',
      'b ROSTER 1',
      'c STEPS 0',
    ])
    expect(ids(movedTo(given, 'none', { section: 'STEPS', position: 0 }))).toHaveLength(3)
  })

  test.each([
    ['no text', [], 'required'],
    ['blanks', [{ lang: 'en', text: '  ' }], 'required'],
    ['a language that reports have not', [{ lang: 'vi', text: 'x' }], 'notInReports'],
    ['a text without end', [{ lang: 'en', text: 'x'.repeat(5_001) }], 'tooLong'],
  ])('with %s are refused', (_, text, word) => {
    expect(faultsOfParagraph(text).map(fault => fault.word)).toEqual([word])
  })

  test('in English and French are taken', () => {
    expect(faultsOfParagraph([{ lang: 'fr', text: 'é' }])).toEqual([])
  })
})

test('a report speaks of days that have begun, and is locked when they are over', () => {
  expect(faultsOfPeriod(period, '2026-06-15')).toEqual([])
  expect(faultsOfPeriod({ from: '2008-01-02', to: '2008-01-01' }, '2026-06-15')).toMatchObject([
    { word: 'endsBeforeStart' },
  ])
  expect(faultsOfPeriod({ from: '2026-06-16', to: '2026-06-17' }, '2026-06-15')).toMatchObject([
    { word: 'stillToCome' },
  ])
  expect(toldUntil(period, '2026-06-15')).toBe(period.to)
  expect(toldUntil({ from: '2026-01-01', to: '2026-12-31' }, '2026-06-15')).toBe('2026-06-15')
  expect(toldUntil({ from: '2027-01-01', to: '2027-12-31' }, '2026-06-15')).toBe('2027-12-31')
  expect(faultsOfLock('{}', true, '2026-06-14', '2026-06-15')).toEqual([])
  expect(faultsOfLock('{}', true, '2026-06-15', '2026-06-15')).toMatchObject([{ word: 'periodIsNotOver' }])
  expect(faultsOfLock('{', false, '2008-08-31', '2026-06-15')).toMatchObject([{ word: 'notCanonical' }])
  expect(faultsOfLock(' '.repeat(1_000_001), true, '2008-08-31', '2026-06-15')).toMatchObject([{ word: 'tooLong' }])
})
