import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countsBy, isMemberToday, isProvedFor, isUndated, type RosterMember } from './rules.ts'

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
