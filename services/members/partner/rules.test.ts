import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  faultsOfChange,
  faultsOfPartner,
  faultsOfWork,
  idsFrom,
  inOrderOfDays,
  isInGroup,
  staysOf,
  toldOf,
} from './rules.ts'

const today = '2026-06-15'
const en = (text: string) => [{ lang: 'en', text }]
const work = { what: en('Training'), partners: ['auma'], happenedOn: '2008', source: 'Report' }

describe('work of partners', () => {
  test('is dated as far as a source tells', () => {
    expect(faultsOfWork(work, today)).toEqual([])
    expect(faultsOfWork({ ...work, happenedOn: '2008-04-04' }, today)).toEqual([])
    const between = { happenedOn: null, reportedFrom: '2007-06-01', reportedUntil: '2008-08-31' }
    expect(faultsOfWork({ ...work, ...between }, today)).toEqual([])
  })

  test.each([
    ['no text', { what: [] }, 'required', 'what'],
    ['no partner', { partners: [] }, 'required', 'partners'],
    ['too many partners', { partners: Array.from({ length: 21 }, String) }, 'tooMany', 'partners'],
    ['too many members', { municipalities: Array.from({ length: 51 }, String) }, 'tooMany', 'municipalities'],
    ['no source', { source: ' ' }, 'required', 'source'],
    ['no time', { happenedOn: null }, 'required', 'happenedOn'],
    ['half a time', { happenedOn: null, reportedFrom: '2008-01-01' }, 'required', 'reportedUntil'],
    ['the other half', { happenedOn: null, reportedUntil: '2008-01-01' }, 'required', 'reportedFrom'],
    ['a word for a date', { happenedOn: 'spring 2008' }, 'notADate', 'happenedOn'],
    ['a day to come', { happenedOn: '2026-06-16' }, 'stillToCome', 'happenedOn'],
    [
      'an end before its start',
      { happenedOn: null, reportedFrom: '2008-02-01', reportedUntil: '2008-01-31' },
      'endsBeforeStart',
      'reportedUntil',
    ],
  ])('with %s is refused', (_, change, word, field) => {
    expect(faultsOfWork({ ...work, ...change }, today)).toEqual([expect.objectContaining({ word, field })])
  })
})

test('a partner has a name and a source, a change a time and a source', () => {
  expect(faultsOfPartner({ name: en('AUMA'), source: 'Report' })).toEqual([])
  expect(faultsOfPartner({ name: [], source: '' }).map(({ field }) => field)).toEqual(['name', 'source'])
  expect(faultsOfPartner({ name: en('x'), note: en('x'.repeat(2001)), source: 'x' })).toHaveLength(1)
  expect(faultsOfChange({ happenedOn: '2008', source: 'Report' }, today)).toEqual([])
  expect(faultsOfChange({ source: '' }, today).map(({ field }) => field)).toEqual(['happenedOn', 'source'])
})

test('a time keeps the first and the last day that it can mean', () => {
  expect(toldOf({ happenedOn: '2007' })).toMatchObject({ firstDay: '2007-01-01', lastDay: '2007-12-31' })
  expect(toldOf({ reportedFrom: '2007-06-01', reportedUntil: '2008-08-31' })).toMatchObject({
    happenedOn: null,
    firstDay: '2007-06-01',
    lastDay: '2008-08-31',
  })
})

const changes = fc.array(
  fc
    .record({
      entry: fc.uuid(),
      partner: fc.constantFrom('a', 'b', 'c'),
      step: fc.constantFrom('JOINED' as const, 'LEFT' as const),
      year: fc.integer({ min: 2005, max: 2026 }),
    })
    .map(({ year, ...change }) => ({ ...change, firstDay: `${year}-01-01`, lastDay: `${year}-12-31` })),
)

describe('the working group', () => {
  test('does not depend on the order in which its changes were recorded', () => {
    fc.assert(
      fc.property(changes, given => {
        expect(staysOf([...given].reverse())).toEqual(staysOf(given))
        expect(inOrderOfDays(given)).toHaveLength(given.length)
      }),
    )
  })

  test('has each partner once on every day, and nobody before the first change', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 2004, max: 2027 }), (given, year) => {
        const inGroup = staysOf(given).filter(stay => isInGroup(stay, `${year}-12-31`))
        expect(new Set(inGroup.map(({ partner }) => partner)).size).toBe(inGroup.length)
        if (year === 2004) expect(inGroup).toEqual([])
      }),
    )
  })

  test('keeps no partner that left and did not come back', () => {
    const change = (entry: string, step: 'JOINED' | 'LEFT', day: string) => ({
      entry,
      partner: 'a',
      step,
      firstDay: day,
      lastDay: day,
    })
    const stays = staysOf([change('1', 'JOINED', '2008-01-01'), change('2', 'LEFT', '2009-01-01')])
    expect(stays).toHaveLength(1)
    expect(stays.map(stay => isInGroup(stay, '2008-06-01'))).toEqual([true])
    expect(stays.map(stay => isInGroup(stay, '2009-01-01'))).toEqual([false])
    expect(staysOf([change('3', 'LEFT', '2009-01-01')])).toMatchObject([{ joined: null, left: { entry: '3' } }])
  })
})

test('an address is made of the name', () => {
  expect(idsFrom('canadian association of police boards')[0]).toBe('canadian-association-of-police-boards')
  expect(idsFrom('لجنة').slice(0, 2)).toEqual(['partner', 'partner-2'])
})
