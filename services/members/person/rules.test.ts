import { describe, expect, test } from 'vitest'
import { faultOfEnd, faultsOfStart, isContactOn, missingAmong, retitled } from './rules.ts'

const contact = { startsOn: '2026-01-10', endsOn: null }

test.each([
  ['on the first day', contact, '2026-01-10', true],
  ['before it', contact, '2026-01-09', false],
  ['on the day before the end', { ...contact, endsOn: '2026-02-01' }, '2026-01-31', true],
  ['on the day of the end', { ...contact, endsOn: '2026-02-01' }, '2026-02-01', false],
])('somebody is a contact %s or not', (_, period, day, is) => {
  expect(isContactOn(period, day)).toBe(is)
})

test('kinds that nobody is are missing', () => {
  expect(missingAmong([])).toEqual(['STAFF', 'ELECTED'])
  expect(missingAmong([{ elected: false }])).toEqual(['ELECTED'])
  expect(missingAmong([{ elected: true }])).toEqual(['STAFF'])
  expect(missingAmong([{ elected: true }, { elected: false }])).toEqual([])
})

describe('a title', () => {
  const title = { en: 'Adviser', fr: 'Conseil' }

  test('keeps the languages that are not named', () => {
    expect(retitled(title, [{ lang: 'en' }], { en: 'Officer' })).toEqual({ en: 'Officer', fr: 'Conseil' })
  })

  test('loses a language whose text is empty, and is none when all are', () => {
    expect(retitled(title, [{ lang: 'EN' }], {})).toEqual({ fr: 'Conseil' })
    expect(retitled({ en: 'Adviser' }, [{ lang: 'en' }], {})).toBeNull()
    expect(retitled(null, [], {})).toBeNull()
  })
})

test.each([
  ['today', '2026-06-15', null],
  ['on its first day', '2026-01-10', null],
  ['tomorrow', '2026-06-16', null],
  ['before it began', '2026-01-09', 'endsBeforeStart'],
])('a contact that ends %s', (_, endsOn, word) => {
  expect(faultOfEnd(contact, endsOn, '2026-06-15')?.word ?? null).toBe(word)
})

test.each([
  ['today', '2026-06-15', null, []],
  ['earlier', '2020-02-29', null, []],
  ['a day that is not said', null, null, []],
  ['the day of its end', '2026-06-15', '2026-06-15', []],
  ['a day after its end', '2026-06-15', '2026-06-14', ['endsBeforeStart']],
  ['tomorrow', '2026-06-16', null, ['inTheFuture']],
] as const)('somebody who is a contact since %s', (_, startsOn, endsOn, words) => {
  expect(faultsOfStart({ endsOn }, startsOn, '2026-06-15').map(({ word }) => word)).toEqual(words)
})

test('a contact ends once', () => {
  expect(faultOfEnd({ ...contact, endsOn: '2026-06-15' }, '2026-06-15', '2026-06-15')?.word).toBe('contactEnded')
})
