import { expect, test } from 'vitest'
import { languageOf, preferredLanguage } from './languages.ts'

test.each([
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['de, vi;q=0.5, en;q=0.4', 'vi'],
  ['ar;q=0, en;q=0.1', 'en'],
  ['', 'en'],
  ['*', 'en'],
])('the browser wishes %j and reads %s', (wish, lang) => {
  expect(preferredLanguage(wish)).toBe(lang)
})

test('the address wins over the browser', () => {
  const request = new Request('https://portal.test/vi/events', { headers: { 'Accept-Language': 'fr' } })
  expect(languageOf(request)).toBe('vi')
})
