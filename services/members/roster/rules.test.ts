import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countsBy,
  historyOf,
  isMemberToday,
  isProvedFor,
  isUndated,
  membersOn,
  namedLike,
  type RosterMember,
} from './rules.ts'

const member = (parts: Partial<RosterMember>): RosterMember => ({
  id: 'cmard-somewhere',
  network: 'CMARD',
  municipality: 'somewhere',
  joinedOn: null,
  joinedPrecision: null,
  joinedBasis: null,
  leftOn: null,
  leftPrecision: null,
  source: null,
  recordedAt: new Date(0),
  replacedAt: null,
  sortName: 'somewhere',
  searchNames: 'somewhere',
  province: 'ON',
  knownMemberBy: null,
  knownMemberByPrecision: null,
  ...parts,
})

const day = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const precision = fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const)

describe('a past day', () => {
  test('is proved by a joining that lies wholly before it', () => {
    expect(isProvedFor(member({ joinedOn: '2007-01-01', joinedPrecision: 'YEAR' }), '2008-08-01')).toBe(true)
    expect(isProvedFor(member({ joinedOn: '2008-08-01', joinedPrecision: 'DAY' }), '2008-08-01')).toBe(true)
  })

  test('is not proved by the year or month that it falls into', () => {
    expect(isProvedFor(member({ joinedOn: '2008-01-01', joinedPrecision: 'YEAR' }), '2008-08-01')).toBe(false)
    expect(isProvedFor(member({ joinedOn: '2008-08-01', joinedPrecision: 'MONTH' }), '2008-08-15')).toBe(false)
  })

  test('is not guessed without a date, and is proved by a document of that time', () => {
    expect(isProvedFor(member({}), '2020-01-01')).toBe(false)
    expect(isProvedFor(member({ knownMemberBy: '2008-04-04', knownMemberByPrecision: 'DAY' }), '2008-08-01')).toBe(true)
    expect(isProvedFor(member({ knownMemberBy: '2008-04-04', knownMemberByPrecision: 'DAY' }), '2008-01-01')).toBe(
      false,
    )
  })

  test('is not proved after a member left', () => {
    expect(
      isProvedFor(member({ joinedOn: '2007-01-01', joinedPrecision: 'DAY', leftOn: '2010-01-01' }), '2010-01-01'),
    ).toBe(false)
  })

  test('once proved stays proved for every later day, until it left', () => {
    fc.assert(
      fc.property(day, precision, day, day, (joinedOn, joinedPrecision, one, other) => {
        const [early, late] = [one, other].sort() as [string, string]
        const joined = member({ joinedOn, joinedPrecision })
        return !isProvedFor(joined, early) || isProvedFor(joined, late)
      }),
    )
  })
})

test('today counts members without a date, and says so', () => {
  expect(isMemberToday(member({}), '2026-06-15')).toBe(true)
  expect(isUndated(member({}))).toBe(true)
  expect(isUndated(member({ joinedOn: '2007-01-01' }))).toBe(false)
  expect(isMemberToday(member({ joinedOn: '2027-01-01' }), '2026-06-15')).toBe(false)
  expect(isMemberToday(member({ leftOn: '2026-06-15' }), '2026-06-15')).toBe(false)
})

test('counts add up to what was counted', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('AB', 'ON', 'QC')), values => {
      expect(countsBy(values).reduce((sum, [, count]) => sum + count, 0)).toBe(values.length)
    }),
  )
})

describe('the history', () => {
  const today = '2026-06-15'
  const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null })
  const period = fc
    .record({
      joinedOn: optional(day),
      joinedPrecision: precision,
      leftOn: optional(day),
      knownMemberBy: optional(day),
      knownMemberByPrecision: precision,
    })
    .map(member)
  const periods = fc.array(period, { maxLength: 30 })

  test('says at every point what the roster of that day says', () => {
    fc.assert(
      fc.property(periods, members => {
        for (const { day: on, totalCount } of historyOf(members, today))
          expect(totalCount).toBe(membersOn(members, on, today).length)
      }),
    )
  })

  test('says between two points what the roster of any day between says', () => {
    fc.assert(
      fc.property(periods, day, (members, on) => {
        fc.pre(on < today)
        const last = historyOf(members, today).findLast(point => point.day <= on)
        expect(last?.totalCount ?? 0).toBe(membersOn(members, on, today).length)
      }),
    )
  })

  test('goes forward, changes at each past point, and ends today', () => {
    fc.assert(
      fc.property(periods, members => {
        const points = historyOf(members, today)
        expect(points.at(-1)?.day).toBe(today)
        const days = points.map(point => point.day)
        expect(days).toEqual([...new Set(days)].sort())
        const past = points.slice(0, -1).map(({ totalCount }) => totalCount)
        expect(past.every((count, index) => count !== (past[index - 1] ?? 0))).toBe(true)
      }),
    )
  })

  test('tells how many count today only', () => {
    expect(historyOf([member({}), member({ joinedOn: '2020-01-01', joinedPrecision: 'DAY' })], today)).toEqual([
      { day: '2020-01-01', totalCount: 1, unprovedCount: 0 },
      { day: today, totalCount: 2, unprovedCount: 1 },
    ])
  })
})

test('a search wants every word, in today’s name or an older one', () => {
  const members = [member({ searchNames: 'thunder bay port arthur' }), member({ searchNames: 'north bay' })]
  expect(namedLike(members, ['bay'])).toHaveLength(2)
  expect(namedLike(members, ['arthur', 'bay'])).toEqual([members[0]])
  expect(namedLike(members, ['arthur', 'north'])).toEqual([])
  expect(namedLike(members, [])).toEqual(members)
})
