import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

test('what became another is told apart from what stayed', () => {
  const before = { joinedOn: '2008-01-01', name: { en: 'Montreal', fr: 'Montréal' }, leftOn: null }
  const after = { joinedOn: '2008-05-01', name: { en: 'Montreal', fr: 'Montréal' }, leftOn: '2020-01-01' }
  expect(differenceOf(before, after)).toEqual({
    changed: [
      { field: 'joinedOn', before: '2008-01-01', after: '2008-05-01' },
      { field: 'leftOn', before: null, after: '2020-01-01' },
    ],
    kept: [
      { field: 'name.en', before: 'Montreal', after: 'Montreal' },
      { field: 'name.fr', before: 'Montréal', after: 'Montréal' },
    ],
  })
})

test('something new has nothing before, and something removed nothing after', () => {
  expect(differenceOf(null, { name: 'x' }).changed).toEqual([{ field: 'name', before: null, after: 'x' }])
  expect(differenceOf({ name: 'x' }, null).changed).toEqual([{ field: 'name', before: 'x', after: null }])
  expect(differenceOf(null, 'x').changed).toEqual([{ field: '', before: null, after: 'x' }])
})

test('a record does not differ from itself, and no field is told twice', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (one, other) => {
        expect(differenceOf(one, one).changed).toEqual([])
        const { changed, kept } = differenceOf(one, other)
        const fields = [...changed, ...kept].map(each => each.field)
        expect(new Set(fields).size).toBe(fields.length)
      },
    ),
  )
})

test('what the database adds to a record is told of neither state', () => {
  const stored = {
    id: 'cmard-airdrie',
    entry: 'cmard-airdrie',
    revision: 1,
    recordedBy: null,
    recordedAt: '2026-01-01T00:00:00Z',
    replacedAt: null,
    provedSince: '2023-02-17',
    reachedBy: '2023-02-17',
    sortName: 'airdrie',
    reason: null,
  }
  const written = { id: '7', entry: 'cmard-airdrie', revision: 2, recordedBy: 'p', recordedAt: '2026-02-01T00:00:00Z' }
  expect(differenceOf(stored, { ...written, reason: 'A slip' })).toEqual({
    changed: [{ field: 'reason', before: null, after: 'A slip' }],
    kept: [],
  })
})

test('a day is told as finely as it is known', () => {
  const before = { joinedOn: '2008-01-01', joinedPrecision: 'YEAR', date: '2011-12-01', precision: 'MONTH' }
  const after = { ...before, joinedPrecision: 'DAY', usedUntil: '1998-01-01', usedUntilPrecision: 'YEAR' }
  expect(differenceOf(before, after)).toEqual({
    changed: [
      { field: 'joinedOn', before: '2008', after: '2008-01-01' },
      { field: 'usedUntil', before: null, after: '1998' },
    ],
    kept: [{ field: 'date', before: '2011-12', after: '2011-12' }],
  })
  // a precision without its day, and one that is none, stay what they are
  expect(differenceOf(null, { startsAt: 'x', precision: 'TIME', leftOn: null, leftPrecision: 'DAY' }).changed).toEqual([
    { field: 'startsAt', before: null, after: 'x' },
    { field: 'precision', before: null, after: 'TIME' },
    { field: 'leftPrecision', before: null, after: 'DAY' },
  ])
})

test('a very long text is cut', () => {
  expect(differenceOf(null, { text: 'x'.repeat(5_000) }).changed[0]?.after?.length).toBeLessThan(2_100)
})
