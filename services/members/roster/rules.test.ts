import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countedAs, historyOf, isMemberToday, isProvedFor, isUndated, membersOn } from './rules.ts'

type Dated = Parameters<typeof isProvedFor>[0]

const member = (parts: Partial<Dated>): Dated => ({
  joinedOn: null,
  joinedPrecision: null,
  knownBy: null,
  knownByPrecision: null,
  hasLeft: false,
  leftOn: null,
  struck: false,
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
    const named = member({ knownBy: '2008-04-04', knownByPrecision: 'DAY' })
    expect(isProvedFor(member({}), '2020-01-01')).toBe(false)
    expect(isProvedFor(named, '2008-08-01')).toBe(true)
    expect(isProvedFor(named, '2008-01-01')).toBe(false)
  })

  test('is not proved after a member left, nor at all where nobody knows when it left', () => {
    const joined = { joinedOn: '2007-01-01', joinedPrecision: 'DAY', hasLeft: true } as const
    expect(isProvedFor(member({ ...joined, leftOn: '2010-01-01' }), '2010-01-01')).toBe(false)
    expect(isProvedFor(member({ ...joined, leftOn: '2010-01-01' }), '2009-12-31')).toBe(true)
    expect(isProvedFor(member(joined), '2009-12-31')).toBe(false)
  })

  test('is not proved by a record that was struck', () => {
    expect(isProvedFor(member({ joinedOn: '2007-01-01', joinedPrecision: 'DAY', struck: true }), '2010-01-01')).toBe(
      false,
    )
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
  expect(isMemberToday(member({ hasLeft: true, leftOn: '2026-06-15' }), '2026-06-15')).toBe(false)
  expect(isMemberToday(member({ hasLeft: true }), '2026-06-15')).toBe(false)
})

describe('a region and its towns', () => {
  const slugs = ['niagara-region', 'welland', 'thorold', 'calgary', 'york']
  const member = fc.record({
    municipality: fc.constantFrom(...slugs),
    upperTier: fc.constantFrom(null, 'niagara-region', 'york'),
  })
  const members = fc.uniqueArray(member, { selector: one => one.municipality })

  test('count each, or as one where the region is a member itself', () => {
    const niagara = [
      { municipality: 'niagara-region', upperTier: null },
      { municipality: 'welland', upperTier: 'niagara-region' },
      { municipality: 'aurora', upperTier: 'york' },
    ]
    expect(countedAs('EACH_MUNICIPALITY', niagara)).toHaveLength(3)
    expect(countedAs('REGION_AS_ONE', niagara).map(one => one.municipality)).toEqual(['niagara-region', 'aurora'])
  })

  test('as one are never more than each, and never nobody', () => {
    fc.assert(
      fc.property(members, all => {
        const withoutLoops = all.filter(
          one => one.upperTier !== one.municipality && !slugs.slice(4).includes(one.municipality),
        )
        const one = countedAs('REGION_AS_ONE', withoutLoops)
        expect(one.length).toBeLessThanOrEqual(withoutLoops.length)
        expect(one.length > 0).toBe(withoutLoops.length > 0)
      }),
    )
  })
})

describe('the history', () => {
  const today = '2026-06-15'
  const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null })
  const period = fc
    .record({
      joinedOn: optional(day),
      joinedPrecision: precision,
      leftOn: optional(day),
      knownBy: optional(day),
      knownByPrecision: precision,
    })
    .map(parts => member({ ...parts, hasLeft: parts.leftOn !== null }))
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
