import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each([
  '/',
  '/en',
  '/fr/progress/12?commitment=3#figures',
  '/ar/library/%D8%AA',
  '/en/municipalities?q=a+b&sort=name',
  '/vi/a:b@c',
])('keeps %s', path => expect(localPath(path)).toBe(path))

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/en/..//evil.example',
  '/en\r\nSet-Cookie: a=b',
  'javascript:alert(1)',
  'en/events',
  ' /en',
  '',
  null,
  undefined,
  `/${'a'.repeat(2000)}`,
])('refuses %j', path => expect(localPath(path)).toBe('/'))

test('never leads away, whatever is asked for', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '//',
    '\t',
    '\n',
    '@',
    ':',
    '?',
    '#',
    'https:',
    'evil.example',
    '%2f',
    '%5c',
    'en',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
      const target = new URL(localPath(`/${pieces.join('')}`), 'https://portal.example')
      expect(target.origin).toBe('https://portal.example')
      expect(target.pathname.startsWith('//')).toBe(false)
    }),
  )
})
