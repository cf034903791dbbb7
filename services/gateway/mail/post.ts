import type { Kysely } from 'kysely'
import { createTransport } from 'nodemailer'
import { signInDatabase } from '../sign-in/database/setup.ts'
import type { SignInDb } from '../sign-in/database/tables.ts'
import { keepMail, keptMails } from '../sign-in/store.ts'
import type { Mail } from './mail.ts'

type LocalMail = { to: string; subject: string; text: string; sentAt: string; attachments: string[] }

export type SendOptions = {
  /** The same for every try at one mail, so that a mailbox can tell them. */
  id?: string
  /** Said to whoever started a local portal. */
  announce?: string
  /** Address that ends mail of this kind with one click (RFC 8058). */
  unsubscribe?: string
}

export type Post = {
  /** Whether mail stays on this machine. */
  isLocal: boolean
  send(to: string, mail: Mail, options?: SendOptions): Promise<void>
  /** Mail that stayed on this machine; null where it may not be shown. */
  localMail(): Promise<LocalMail[] | null>
  close(): void
}

type PostOptions = { db: Kysely<unknown>; origin: string; smtpUrl?: string | undefined; mailFrom: string }

/** Through the mail server that the settings name; without one, mail is kept. */
export const openPost = ({ db, origin, smtpUrl, mailFrom }: PostOptions): Post =>
  smtpUrl
    ? smtpPost({ smtpUrl, mailFrom, origin })
    : localPost(db.withSchema(signInDatabase.schema) as unknown as SignInDb, origin)

function smtpPost({ smtpUrl, mailFrom, origin }: { smtpUrl: string; mailFrom: string; origin: string }): Post {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  return {
    isLocal: false,
    send: async (to, { calendar, ...mail }, { id, unsubscribe } = {}) => {
      // an address object, so that a comma or a line break in it never makes a second recipient
      await transport.sendMail({
        ...mail,
        from: mailFrom,
        to: { name: '', address: to },
        ...(id ? { messageId: `<${id}@${new URL(origin).hostname}>` } : {}),
        ...(calendar ? { icalEvent: { method: 'PUBLISH', ...calendar } } : {}),
        headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe ? oneClick(unsubscribe) : {}) },
      })
    },
    localMail: async () => null,
    close: () => transport.close(),
  }
}

const oneClick = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/**
 * Keeps mail where the portal itself can show it, and names the link to whoever started the portal. A portal that others reach
 * by its name shows none: whoever reads a link signs in by it.
 */
function localPost(db: SignInDb, origin: string): Post {
  const isOwnMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname)
  return {
    isLocal: true,
    send: async (to, mail, { announce } = {}) => {
      await keepMail(db, to, mail)
      if (announce) process.stdout.write(`${announce}\n`)
    },
    localMail: async () => {
      if (!isOwnMachine) return null
      const mails = await keptMails(db)
      return mails.map(({ recipient, sentAt, ...mail }) => ({ to: recipient, ...mail, sentAt: sentAt.toISOString() }))
    },
    close: () => {},
  }
}
