import { isLang } from '../language/languages.ts'

/** A path of the portal in some language; the account page for everything that a browser could read as another site. */
export function returnPath(given: string | null | undefined, lang: string) {
  if (!given || !isLocal(given)) return `/${lang}/account`
  const [first = ''] = given.slice(1).split(/[/?#]/, 1)
  return isLang(first) ? given : `/${lang}${given === '/' ? '' : given}`
}

const portal = 'http://portal.invalid'

/** Also when its `..` are resolved. */
function isLocal(path: string) {
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path) || !URL.canParse(path, portal)) return false
  const { origin, pathname } = new URL(path, portal)
  return origin === portal && !pathname.startsWith('//')
}
