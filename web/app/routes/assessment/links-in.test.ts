import { expect, test } from 'vitest'
import { linksIn } from './links-in.ts'

test('addresses of web pages are found in their order, each once, without what ends the sentence', () => {
  const words =
    'See https://town.ca/plan (also http://town.ca/a_(b)), then\nHTTPS://town.ca/plan?x=1#y. Again: https://town.ca/plan!'
  expect(linksIn(words)).toEqual(['https://town.ca/plan', 'http://town.ca/a_(b)', 'https://town.ca/plan?x=1#y'])
})

test.each([
  'javascript:alert(1)',
  'data:text/html,hello',
  'ftp://town.ca/file',
  'mailto:clerk@town.ca',
  'www.town.ca',
  'https://',
  'https://town.ca@elsewhere.example/plan',
  'https://clerk:secret@town.ca/',
  'no address at all',
])('%s is no link', words => {
  expect(linksIn(words)).toEqual([])
})

test('at most ten are shown', () => {
  expect(linksIn(Array.from({ length: 30 }, (_, index) => `https://town.ca/${index}`).join(' '))).toHaveLength(10)
})
