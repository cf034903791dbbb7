import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

/** The largest form is a plan as a Word file; a sheet may be larger, and its page says so in words. */
const mostBytes = 6_000_000
/** A form with files: each has a limit of its own, told in the words of its page. */
const mostFilesBytes = 200_000_000
export const hasFiles = (path: string) =>
  /^\/\w+\/library\/(new|[^/]+\/edit)(\.data)?$/.test(path) ||
  /^\/\w+\/municipalities\/[^/]+\/(progress\/new|assessment\/[^/]+\/(?!(move|raters|publish|paper|offline)(\.data)?$)[A-Za-z0-9][A-Za-z0-9.-]*?)(\.data)?$/.test(
    path,
  )
const isSheet = (path: string) =>
  /^\/\w+\/(desk\/import|plans\/[^/]+\/year\/\d+|municipalities\/[^/]+\/assessment\/[^/]+\/offline)(\.data)?$/.test(
    path,
  )

/** A form must say how long it is, and the server reads no more than that: what is too long is refused before any of it is read. */
export const refuseLongForms: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  const length = request.get('Content-Length')
  if (length === undefined && request.get('Transfer-Encoding') !== undefined)
    return void response.status(411).type('text').send('This form does not say how long it is.')
  const most = hasFiles(request.path) ? mostFilesBytes : mostBytes
  if (Number(length ?? 0) > most && !isSheet(request.path))
    return void response
      .status(413)
      .type('text')
      .send(`This form is larger than ${most / 1_000_000} MB.`)
  next()
}

/** Nobody fills in five forms a second. */
export const limitForms = (isOff: boolean) =>
  rateLimit({
    windowMs: 60_000,
    limit: 300,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: ({ method }) => isOff || method === 'GET' || method === 'HEAD',
  })
