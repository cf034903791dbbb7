import { expect, test } from 'vitest'
import { searchedText, statusOfSearch } from './searched-text.ts'

test.each([
  ['', '', 200],
  [' two words ', 'two words', 200],
  ['a'.repeat(200), 'a'.repeat(200), 200],
  ['a'.repeat(201), '', 422],
  [`${' '.repeat(300)}a`, 'a', 200],
])('a list is searched for what is not too long: %j', (q, text, status) => {
  const parameters = new URLSearchParams({ q })
  expect([searchedText(parameters), statusOfSearch(parameters)]).toEqual([text, status])
})

test('a list is searched for nothing where nothing is asked', () => {
  expect(searchedText(new URLSearchParams())).toBe('')
})
