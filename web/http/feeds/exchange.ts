import type { Request, RequestHandler, Response } from 'express'
import { isLang, type Lang } from '../../app/language/languages.ts'
import type { Ask } from './asking.ts'
import { Refusal } from './refusal.ts'

/** One request for a file, and what is needed to answer it. */
export interface Exchange {
  ask: Ask
  /** What stands in the path, as `slug`. */
  named: Request['params']
  /** What stands behind the question mark; undefined where it is absent or empty. */
  asked: (name: string) => string | undefined
  parameters: URLSearchParams
  lang: Lang
  /** Where the portal stands, for links that leave it. */
  origin: string
  response: Response
}

interface Exchanging {
  ask: Ask
  origin: string | undefined
  /** How long a copy may be kept, and by whom. */
  caching?: string | undefined
}

/** The language is in the address alone, so that a cache may keep one copy for everybody. */
export const exchanging =
  (
    send: (exchange: Exchange) => Promise<void>,
    { ask, origin: fixedOrigin, caching = 'public, max-age=300' }: Exchanging,
  ): RequestHandler =>
  (request, response, next) => {
    const { searchParams } = new URL(request.originalUrl, 'http://portal')
    const asked = (name: string) => searchParams.get(name) || undefined
    const lang = asked('lang')
    const origin = fixedOrigin ?? originOf(request)
    if (!origin) return next(new Refusal(400, 'The name of this host cannot be read.'))
    // "no-cache" asks for the word of the origin, and this is it: a copy that is still right need not be sent again
    delete request.headers['cache-control']
    response.set({ 'Cache-Control': caching, 'X-Content-Type-Options': 'nosniff' })
    send({
      ask,
      named: request.params,
      asked,
      parameters: searchParams,
      lang: isLang(lang) ? lang : 'en',
      origin,
      response,
    }).catch(next)
  }

/** Where a request says that the portal stands; null where that is no address. */
function originOf(request: Request) {
  const host = request.get('host') ?? ''
  const origin = `${request.protocol}://${host}`
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(origin) ? new URL(origin).origin : null
}
