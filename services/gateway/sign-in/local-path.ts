/** Where to go after signing in: a path of this portal, or its front page. Refuses everything that a browser could read as another site. */
export function localPath(given: string | null | undefined): string {
  if (!given || given.length > 1_000 || !/^\/(?![/\\])[^\\\p{Cc}\p{Cs}]*$/u.test(given)) return '/'
  const portal = 'http://portal.invalid'
  if (!URL.canParse(given, portal)) return '/'
  const { origin, pathname } = new URL(given, portal)
  return origin === portal && !pathname.startsWith('//') ? given : '/'
}
