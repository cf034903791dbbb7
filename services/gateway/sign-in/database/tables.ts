import type { Generated, Kysely } from 'kysely'

/** The rows that this folder reads and writes itself. The rest of the schema belongs to better-auth. */
export type SignInTables = {
  keptMail: {
    id: Generated<number>
    sentAt: Generated<Date>
    recipient: string
    subject: string
    text: string
    /** Names of the files that came along. */
    attachments: string[]
  }
  verification: { id: string; expiresAt: Date }
  session: { id: string; expiresAt: Date }
}

export type SignInDb = Kysely<SignInTables>
