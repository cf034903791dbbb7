import type { RequestHandler } from 'express'

/**
 * A browser looks for the answer only when it has sent all of its form. What a page did not read, because it was refused, is let
 * through and kept nowhere.
 */
export const readToTheEnd: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (request.readableEnded) return
    request.removeAllListeners('data')
    request.resume()
  })
  next()
}
