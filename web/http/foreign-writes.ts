import type { Request } from 'express'

/**
 * Forms carry no token: a browser itself says where a request comes from, and only the portal's own pages may write.
 */
export const isForeignWrite = (request: Request) =>
  request.method !== 'GET' &&
  request.method !== 'HEAD' &&
  !isOwnPage(request.get('Sec-Fetch-Site'), request.get('Origin'), request.get('Host'))

export function isOwnPage(site?: string, origin?: string, host?: string) {
  if (site === 'same-origin') return true
  if (site !== undefined && site !== 'none') return false
  return origin !== undefined && host !== undefined && hostOf(origin) === host
}

function hostOf(origin: string) {
  return URL.canParse(origin) ? new URL(origin).host : null
}
