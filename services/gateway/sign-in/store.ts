import type { Mail } from '../mail/mail.ts'
import type { SignInDb } from './database/tables.ts'

const kept = 50

/** Keeps a mail that no server was there to send, and lets go of the oldest. */
export async function keepMail(db: SignInDb, recipient: string, { subject, text, calendar }: Mail) {
  const { id } = await db
    .insertInto('keptMail')
    .values({ recipient, subject, text, attachments: calendar ? [calendar.filename] : [] })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .deleteFrom('keptMail')
    .where('id', '<=', id - kept)
    .execute()
}

/** The mails that were kept, newest first. */
export const keptMails = (db: SignInDb) =>
  db
    .selectFrom('keptMail')
    .select(['recipient', 'subject', 'text', 'sentAt', 'attachments'])
    .orderBy('id', 'desc')
    .limit(kept)
    .execute()

/** Forgets links that nobody used and sessions that nobody came back to: both name a mailbox. */
export async function forgetExpired(db: SignInDb, now: Date) {
  await db.deleteFrom('verification').where('expiresAt', '<', now).execute()
  await db.deleteFrom('session').where('expiresAt', '<', now).execute()
}
