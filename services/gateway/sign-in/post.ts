import { createTransport } from 'nodemailer'
import type { SignInDb } from './database/tables.ts'
import type { Mail } from './link-mail.ts'
import { keepMail, keptMails } from './store.ts'

export type LocalMail = { to: string; subject: string; text: string; sentAt: string }

export type Post = {
  send(to: string, mail: Mail, link: string): Promise<void>
  /** Mail that stayed on this machine; null where it may not be shown. */
  localMail(): Promise<LocalMail[] | null>
  close(): void
}

/** Sends through a mail server. */
export function smtpPost({ smtpUrl, mailFrom }: { smtpUrl: string; mailFrom: string }): Post {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  return {
    send: async (to, mail) => {
      // an address object, so that a comma or a line break in it never makes a second recipient
      await transport.sendMail({
        ...mail,
        from: mailFrom,
        to: { name: '', address: to },
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    localMail: async () => null,
    close: () => transport.close(),
  }
}

/**
 * Keeps mail where the portal itself can show it, and names the link to whoever started the portal. A portal that others reach
 * by its name shows none: whoever reads a link signs in by it.
 */
export function localPost(db: SignInDb, origin: string): Post {
  const isOwnMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname)
  return {
    send: async (to, mail, link) => {
      await keepMail(db, to, mail)
      process.stdout.write(`Sign-in link for ${to}: ${link}\n`)
    },
    localMail: async () => {
      if (!isOwnMachine) return null
      const mails = await keptMails(db)
      return mails.map(({ recipient, sentAt, ...mail }) => ({ to: recipient, ...mail, sentAt: sentAt.toISOString() }))
    },
    close: () => {},
  }
}
