import type { RequestHandler } from 'express'
import { mostFilesBytes } from './form-limits.ts'

/**
 * A browser looks for the answer only when it has sent all of its form. What a page did not read, because it was refused, is let
 * through and kept nowhere; for half a minute only where it is longer than any form, or does not say how long.
 */
export const readToTheEnd =
  (patience = 30_000): RequestHandler =>
  (request, response, next) => {
    response.once('finish', () => {
      if (request.readableEnded) return
      request.removeAllListeners('data')
      request.resume()
      const isShort = Number(request.get('Content-Length') ?? 0) <= mostFilesBytes
      if (isShort && request.get('Transfer-Encoding') === undefined) return
      const timer = setTimeout(() => request.destroy(), patience)
      request.once('close', () => clearTimeout(timer))
    })
    next()
  }
