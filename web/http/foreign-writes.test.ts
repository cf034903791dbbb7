import { expect, test } from 'vitest'
import { isOwnPage } from './foreign-writes.ts'

const host = 'portal.test'

test('a form of the portal may write', () => {
  expect(isOwnPage('same-origin', `https://${host}`, host)).toBe(true)
})

test('an older browser names its origin only', () => {
  expect(isOwnPage(undefined, `https://${host}`, host)).toBe(true)
  expect(isOwnPage('none', `https://${host}`, host)).toBe(true)
})

test.each([
  ['another site', 'cross-site', 'https://evil.test'],
  ['a neighbour on the same domain', 'same-site', 'https://other.portal.test'],
  ['another origin without fetch metadata', undefined, 'https://evil.test'],
  ['an origin that is hidden', undefined, 'null'],
  ['nobody in particular', undefined, undefined],
  ['a typed address without an origin', 'none', undefined],
])('%s may not write', (_who, site, origin) => {
  expect(isOwnPage(site, origin, host)).toBe(false)
})
