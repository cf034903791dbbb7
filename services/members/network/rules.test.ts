import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMemberToday, isProvedFor } from '../roster/rules.ts'
import { faultsOfPeriod, type PeriodInput, periodFrom, standingBy, surelyOverlap } from './rules.ts'

const today = '2026-06-15'
const words = (input: PeriodInput, others: PeriodInput[] = []) =>
  faultsOfPeriod(input, others.map(periodFrom), today).map(({ word, field }) => `${field}: ${word}`)

describe('a period', () => {
  test.each([
    ['with all that is known', { joinedOn: '2008-08-01', leftOn: '2019' }],
    ['without any date', {}],
    ['that ended, nobody knows when', { joinedOn: '2008', hasLeft: true }],
    ['that ends in the year in which it began', { joinedOn: '2008', leftOn: '2008' }],
    ['after one that ended', { joinedOn: '2012' }, { joinedOn: '2006', leftOn: '2010' }],
    ['in the year in which another ended', { joinedOn: '2010' }, { joinedOn: '2006', leftOn: '2010' }],
  ] as [string, PeriodInput, PeriodInput?][])('%s is taken', (_what, input, other) => {
    expect(words(input, other ? [other] : [])).toEqual([])
  })

  test.each([
    ['a day that no calendar has', { joinedOn: '2008-02-30' }, 'joinedOn: notADate'],
    ['words', { leftOn: 'last spring' }, 'leftOn: notADate'],
    ['a joining before the network was born', { joinedOn: '1998' }, 'joinedOn: beforeTheNetwork'],
    ['a joining in the future', { joinedOn: '2027-01-01' }, 'joinedOn: inTheFuture'],
    ['a leaving before the joining', { joinedOn: '2010', leftOn: '2008' }, 'leftOn: leavesBeforeJoining'],
    [
      'a leaving on the day of joining',
      { joinedOn: '2010-05-01', leftOn: '2010-05-01' },
      'leftOn: leavesBeforeJoining',
    ],
    ['a document older than the joining', { joinedOn: '2010', knownBy: '2008' }, 'knownBy: knownBeforeJoining'],
  ] as [string, PeriodInput, string][])('with %s is refused', (_what, input, fault) => {
    expect(words(input)).toEqual([fault])
  })

  test.each([
    ['one that goes on', { joinedOn: '2012' }, { joinedOn: '2006' }],
    ['an undated one that goes on', { joinedOn: '2012' }, {}],
    ['one around it', { joinedOn: '2008', leftOn: '2009' }, { joinedOn: '2006', leftOn: '2012' }],
  ] as [string, PeriodInput, PeriodInput][])('beside %s is refused', (_what, input, other) => {
    expect(words(input, [other])).toEqual(['joinedOn: periodsOverlap'])
  })
})

const date = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2026-06-14'), noInvalidDate: true })
  .chain(one => fc.constantFrom(10, 7, 4).map(length => one.toISOString().slice(0, length)))
const period = fc
  .record({
    joinedOn: fc.option(date),
    knownBy: fc.option(date),
    hasLeft: fc.boolean(),
    leftOn: fc.option(date),
  })
  .filter(input => words(input).length === 0)
const day = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2026-06-14'), noInvalidDate: true })
  .map(one => one.toISOString().slice(0, 10))

const asRow = (input: PeriodInput) => {
  const { joined, known, hasLeft, left } = periodFrom(input)
  return {
    joinedOn: joined?.value ?? null,
    joinedPrecision: joined?.precision ?? null,
    knownBy: known?.value ?? null,
    knownByPrecision: known?.precision ?? null,
    hasLeft,
    leftOn: left?.value ?? null,
    struck: false,
  }
}

test('overlapping does not depend on which period is asked about first', () => {
  fc.assert(
    fc.property(period, period, (one, other) => {
      expect(surelyOverlap(periodFrom(one), periodFrom(other), today)).toBe(
        surelyOverlap(periodFrom(other), periodFrom(one), today),
      )
    }),
  )
})

test('nobody is a member twice on one day by two periods that were taken', () => {
  fc.assert(
    fc.property(period, period, day, (one, other, on) => {
      if (words(one, [other]).length > 0) return
      const rows = [asRow(one), asRow(other)]
      expect(rows.filter(row => isProvedFor(row, on)).length).toBeLessThan(2)
      expect(rows.filter(row => isMemberToday(row, today)).length).toBeLessThan(2)
    }),
  )
})

test('how a municipality stands follows from its periods', () => {
  const goesOn = { network: 'CMARD' as const, struck: false, hasLeft: false, leftOn: null }
  const ended = { ...goesOn, hasLeft: true, leftOn: '2019-01-01' }
  const regional = { ...goesOn, network: 'WIC' as const }
  expect(standingBy([ended, goesOn], 'UNVERIFIED', today)).toBe('MEMBER')
  expect(standingBy([ended, regional], 'ON_RECORD', today)).toBe('FORMER_MEMBER')
  expect(standingBy([regional], 'UNVERIFIED', today)).toBe('NETWORK_ONLY')
  expect(standingBy([{ ...goesOn, struck: true }], 'UNVERIFIED', today)).toBe('UNVERIFIED')
  expect(standingBy([{ ...goesOn, struck: true }], 'ON_RECORD', today)).toBe('ON_RECORD')
  expect(standingBy([], 'APPLICANT', today)).toBe('APPLICANT')
})
