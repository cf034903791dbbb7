import { expect, test } from 'vitest'
import { readLinkToken, signInLink } from './link.ts'

const token = 'abcdefghijklmnopqrstuvwxyzABCDEF'
const linkTo = (returnTo: string) =>
  new URL(signInLink({ origin: 'https://portal.example/', lang: 'fr', token, returnTo }))

test('a link leads to the page that confirms it and brings its way back along', () => {
  const link = linkTo('/fr/réseau?q=é&page=2')
  expect(`${link.origin}${link.pathname}`).toBe('https://portal.example/fr/sign-in/confirm')
  expect(readLinkToken(link.searchParams.get('token') ?? '')).toEqual({ token, returnTo: '/fr/réseau?q=é&page=2' })
})

test.each(['https://evil.example', '//evil.example', '/\\evil.example'])('a link never leads to %s', returnTo => {
  expect(linkTo(returnTo).searchParams.get('token')).toBe(token)
  const changed = `${token}.${Buffer.from(returnTo).toString('base64url')}`
  expect(readLinkToken(changed)).toEqual({ token, returnTo: '/' })
})

test.each(['', 'abc', `${token}x`, `${token}.`, `${token}.a.b`, ` ${token}`, `${token}\n`])(
  '%j was never in a mail',
  given => {
    expect(readLinkToken(given)).toBeUndefined()
  },
)
