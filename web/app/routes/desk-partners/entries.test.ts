import { expect, test } from 'vitest'
import { addressesIn, entriesOf, fieldOf, textsIn, writtenDate } from './entries.ts'

test('what was written and what is on record are the same', () => {
  const entries = [
    { lang: 'en', text: 'Training' },
    { lang: 'fr', text: 'Formation' },
  ]
  expect(entriesOf(textsIn(entries))).toEqual(entries)
  expect(entriesOf({ en: undefined, vi: '' })).toEqual([])
})

test('municipalities are named one a line, as people write them', () => {
  expect(addressesIn('Thunder Bay\n Val-d’Or \r\n\nMontréal\nst-albert')).toEqual([
    'thunder-bay',
    'val-dor',
    'montreal',
    'st-albert',
  ])
  expect(addressesIn(undefined)).toEqual([])
})

test('an error is shown at the field of its language', () => {
  const texts = { what: [{ lang: 'fr' }, { lang: 'vi' }] }
  expect(fieldOf('what.1.text', texts)).toBe('what.vi')
  expect(fieldOf('what', texts)).toBe('what.en')
  expect(fieldOf('source', texts)).toBe('source')
  expect(fieldOf(null, texts)).toBeNull()
})

test('a date is written as far as it is known', () => {
  expect(writtenDate({ value: '2008-01-01', precision: 'YEAR' })).toBe('2008')
  expect(writtenDate({ value: '2008-08-01', precision: 'MONTH' })).toBe('2008-08')
  expect(writtenDate(null)).toBeUndefined()
})
