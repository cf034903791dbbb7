import type { AppLoadContext } from '@remix-run/node'

/** What only its visitor may read, also when nobody is signed in yet: links of letters lead here, and forms come back from here. */
const rooms =
  /^\/\w+\/(account|confirm-contact|desk|invitation|local-mail|rate|sign-in|sign-out|survey|unsubscribe)(?=[./]|$)/

/**
 * How long an answer may be kept: public pages by the visitor's own browser, if it asks whether they are still right; what names
 * somebody or was opened by a key, nowhere.
 */
export async function cachingOf(request: Request, { isSignedIn }: Pick<AppLoadContext, 'isSignedIn'>) {
  const { pathname, searchParams } = new URL(request.url)
  const isPrivate = rooms.test(pathname) || searchParams.has('token') || (await isSignedIn())
  return isPrivate ? 'private, no-store' : 'private, no-cache'
}
