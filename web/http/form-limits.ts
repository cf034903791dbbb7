import type { Request, Response } from 'express'
import { rateLimit } from 'express-rate-limit'

/** The largest form is a plan as a Word file; a sheet may be larger, and its page says so in words. */
const mostBytes = 6_000_000
/** A form with files: each has a limit of its own, told in the words of its page. */
export const mostFilesBytes = 200_000_000
export const hasFiles = (path: string) =>
  /^\/\w+\/library\/(new|[^/]+\/edit)(\.data)?$/.test(path) ||
  /^\/\w+\/municipalities\/[^/]+\/(progress\/new|assessment\/[^/]+\/(?!(move|raters|publish|paper|offline)(\.data)?$)[A-Za-z0-9][A-Za-z0-9.-]*?)(\.data)?$/.test(
    path,
  )
const isSheet = (path: string) =>
  /^\/\w+\/(desk\/import|plans\/[^/]+\/year\/\d+|municipalities\/[^/]+\/assessment\/[^/]+\/offline)(\.data)?$/.test(
    path,
  )

/**
 * A form must say how long it is, and the server reads no more than that: the status with which one is refused before any of it is
 * read, and null where it may be read.
 */
export function lengthRefusal({ method, path, headers }: Pick<Request, 'method' | 'path' | 'headers'>) {
  if (method === 'GET' || method === 'HEAD') return null
  const length = headers['content-length']
  if (length === undefined && headers['transfer-encoding'] !== undefined) return 411
  const most = hasFiles(path) ? mostFilesBytes : mostBytes
  return Number(length ?? 0) > most && !isSheet(path) ? 413 : null
}

/** Nobody fills in five forms a second. What is over the limit is marked, for the page that says so. */
export const limitForms = (isOff: boolean) =>
  rateLimit({
    windowMs: 60_000,
    limit: 300,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: ({ method }) => isOff || method === 'GET' || method === 'HEAD',
    handler: (_request, response, next) => {
      response.locals['isOverLimit'] = true
      next()
    },
  })

export const isOverLimit = ({ locals }: Response) => locals['isOverLimit'] === true
