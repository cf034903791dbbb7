import { portalLanguages } from '../../shared/language.ts'
import { localPath } from './local-path.ts'

export type PortalLanguage = (typeof portalLanguages)[number]

export const portalLanguage = (lang: string | undefined): PortalLanguage =>
  portalLanguages.find(one => one === lang) ?? 'en'

type Link = { origin: string; lang: PortalLanguage; token: string; returnTo: string }

/** The address in the mail. The way back rides behind the token, and is tested again when it returns. */
export function signInLink({ origin, lang, token, returnTo }: Link): string {
  const url = new URL(`/${lang}/sign-in/confirm`, origin)
  const path = localPath(returnTo)
  const back = path === '/' ? '' : `.${Buffer.from(path).toString('base64url')}`
  url.searchParams.set('token', `${token}${back}`)
  return url.href
}

/** Takes apart what came back from a mail; undefined when it never was in one. */
export function readLinkToken(given: string) {
  const [, token, back = ''] = /^([A-Za-z]{32})(?:\.([\w-]{1,8000}))?$/.exec(given) ?? []
  if (!token) return undefined
  return { token, returnTo: localPath(Buffer.from(back, 'base64url').toString()) }
}
