import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { Kysely } from 'kysely'
import type { Log } from '../../shared/log.ts'
import { keyFor } from '../secret.ts'
import { signInDatabase } from './database/setup.ts'

export const linkMinutes = 15
export const cookiePrefix = 'portal_session'
const day = 24 * 60 * 60

type AuthOptions = {
  db: Kysely<unknown>
  secret: string
  origin: string
  log: Log
  /** Hands on the token that was made for an address, with what was said when it was asked for. */
  onToken(email: string, token: string, request: Record<string, string | undefined>): Promise<void>
}

const levels = { debug: 'debug', info: 'info', success: 'info', warn: 'warn', error: 'error' } as const

/** Links, sessions and cookies. Called in process only: none of its own HTTP routes are mounted. */
export const createAuth = ({ db, secret, origin, log, onToken }: AuthOptions) =>
  betterAuth({
    appName: 'Coalition portal',
    baseURL: new URL(origin).origin,
    secret: Buffer.from(keyFor('session', secret)).toString('base64url'),
    // all queries of its transactions go through the transaction, so they are safe on the single session of the embedded database
    database: {
      db: db as unknown as Kysely<never>,
      type: 'postgres',
      schemaName: signInDatabase.schema,
      transaction: true,
    },
    session: { expiresIn: 30 * day, updateAge: day },
    advanced: {
      cookiePrefix,
      useSecureCookies: origin.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // its further arguments may hold an address
    logger: { level: 'warn', log: (level, message) => log[levels[level]](message) },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token, metadata = {} }) =>
          onToken(email, token, metadata as Record<string, string | undefined>),
      }),
    ],
  })
