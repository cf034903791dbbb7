import { expect, test } from 'vitest'
import { entriesOf, fieldOf, namesIn, textsIn, writtenDate } from './entries.ts'

test('what was written and what is on record are the same', () => {
  const entries = [
    { lang: 'en', text: 'Training' },
    { lang: 'fr', text: 'Formation' },
  ]
  expect(entriesOf(textsIn(entries))).toEqual(entries)
  expect(entriesOf({ en: undefined, vi: '' })).toEqual([])
})

test('municipalities are named one a line, as people write them', () => {
  const names = namesIn('Thunder Bay\n Val-d’Or \r\n\n–\nMontréal\nst-albert')
  expect(names.map(({ address }) => address)).toEqual(['thunder-bay', 'val-dor', 'montreal', 'st-albert'])
  expect(names[2]).toEqual({ name: 'Montréal', line: 5, address: 'montreal' })
  expect(namesIn(undefined)).toEqual([])
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
