import { expect, test } from 'vitest'
import { returnPath } from './return-path.ts'

test('a path that names its language stays as it is', () => {
  expect(returnPath('/fr/events?month=2026-03', 'ar')).toBe('/fr/events?month=2026-03')
})

test('a path without a language takes that of the reader', () => {
  expect(returnPath('/progress/7', 'vi')).toBe('/vi/progress/7')
  expect(returnPath('/french-towns', 'vi')).toBe('/vi/french-towns')
  expect(returnPath('/', 'vi')).toBe('/vi')
  expect(returnPath('/fr?x=1', 'vi')).toBe('/fr?x=1')
})

test.each([
  '//evil.example',
  '/en/..//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
  null,
  '/a\n/b',
])('never leaves the portal: %j', given => expect(returnPath(given, 'en')).toBe('/en/account'))
