import { expect, test } from 'vitest'
import { cachingOf } from './caching.server.ts'

const caching = (path: string, isSignedIn = false) =>
  cachingOf(new Request(`http://portal.invalid${path}`), { isSignedIn: async () => isSignedIn })

test.each(['/en', '/fr/municipalities?asOf=2008-08-31', '/ar/surveys/wave-2007', '/vi/surveys', '/en/reports/a', '/'])(
  '%s may be kept by a visitor whom nobody knows, and by nobody who is signed in',
  async path => {
    expect(await caching(path)).toBe('private, no-cache')
    expect(await caching(path, true)).toBe('private, no-store')
  },
)

test.each([
  '/en/account',
  '/en/account.data',
  '/fr/desk',
  '/fr/desk/audit?action=x',
  '/ar/survey?token=x',
  '/vi/rate?element=LA',
  '/vi/rate/save',
  '/vi/survey',
  '/en/confirm-contact?token=x',
  '/en/invitation?token=x',
  '/en/sign-in',
  '/en/sign-in/confirm?token=x',
  '/en/municipalities?token=x',
])('%s is kept nowhere', async path => {
  expect(await caching(path)).toBe('private, no-store')
})
