import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Log } from './log.ts'

const refusal = (message: string, code: string, status: number, more: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...more, http: { status } } })

/** The caller must sign in. Says no more than that, but to the holder of an API token. */
export const unauthenticated = (message = 'Sign in first.') => refusal(message, 'UNAUTHENTICATED', 401)

/** What the person may, and this API token may not: it lacks a scope, or only a session may. */
export const forbidden = (message: string, needs: 'WRITE' | 'SESSION') => refusal(message, 'FORBIDDEN', 403, { needs })

/** A question that the caller may not ask. */
export const notAllowed = () => refusal('You may not see this.', 'NOT_ALLOWED', 403)

/** An argument that no client of ours would send. */
export const badInput = (message: string) => refusal(message, 'BAD_USER_INPUT', 400)

const spoken = new Set([
  'UNAUTHENTICATED',
  'NOT_ALLOWED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'SUBGRAPH_DOWN',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

const isSpoken = (code: unknown) => typeof code === 'string' && spoken.has(code)

/** Lets through what a caller can act on, and turns every other error into a reference number with the cause in the log. */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const { stacktrace: _stack, serviceName: _service, http: _http, ...extensions } = formatted.extensions ?? {}
  const path = formatted.path?.filter(step => step !== '@')
  const place = {
    ...(path?.length ? { path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  }
  if (isSpoken(extensions['code']) || typeof extensions['reference'] === 'string')
    return { message: formatted.message, ...place, extensions }
  const reference = randomUUID().slice(0, 8)
  log.error({ reference, path: formatted.path, err: loggable(causeOf(error)) }, 'unexpected error')
  return {
    message: `Something went wrong here (reference ${reference}).`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  }
}

const causeOf = (error: unknown) => (error instanceof GraphQLError ? (error.originalError ?? error) : error)

/** The database repeats what a person wrote, in its messages and in their details: of its errors the log holds what is none of it. */
export function loggable(error: unknown) {
  const { code, severity, table, column, constraint, routine, stack } = (error ?? {}) as Partial<Record<string, string>>
  if (!code || !severity) return error
  const at = stack?.split('\n').filter(line => /^ {4}at /.test(line))
  return { type: 'DatabaseError', code, table, column, constraint, routine, stack: at?.join('\n') }
}

type DatabaseError = { code?: string; constraint?: string }

/** Unique violation of one constraint: pg and PGlite throw different classes, with the same fields. */
export const isTaken = (error: unknown, constraint: string) =>
  (error as DatabaseError | undefined)?.code === '23505' && (error as DatabaseError).constraint === constraint

/** Foreign key violation of one constraint. */
export const isUnknownReference = (error: unknown, constraint: string) =>
  (error as DatabaseError | undefined)?.code === '23503' && (error as DatabaseError).constraint === constraint

/** Foreign key violation of any constraint: what was to be removed is still referred to. */
export const isReferredTo = (error: unknown) => (error as DatabaseError | undefined)?.code === '23503'
