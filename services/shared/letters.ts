import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { isFinal, waitAfter } from './letter-rules.ts'

/** What somebody gets by mail. Written in the transaction of whatever it is about; the gateway sends it. */
export type Letter = {
  /** What kind of letter, as `invitation`. */
  kind: string
  /** Id of the thing it is about. */
  about: string
  to: string
  lang: 'en' | 'fr' | 'ar' | 'vi'
  subject: string
  paragraphs: readonly string[]
  /** A path of the portal with its language, as `/fr/invitation?token=…`. */
  link?: { path: string; label: string } | null
  /** Not before this moment; at once without one. */
  sendAfter?: Date
}

export type LetterState = 'WAITING' | 'SENDING' | 'SENT' | 'BOUNCED'

export type LetterRow = {
  id: string
  kind: string
  about: string
  recipient: string
  lang: Letter['lang']
  subject: string
  /** Emptied once it is settled, with whom it went to and its link: a link is a key. */
  paragraphs: readonly string[]
  link: { path: string; label: string } | null
  writtenAt: Date
  sendAfter: Date
  state: LetterState
  attempts: number
  takenAt: Date | null
  settledAt: Date | null
  /** Answer code of the mail server that refused it. */
  reason: string | null
}

/** How sending a letter ended. `code` is the mail server's answer, and null where there was none. */
export type Outcome = { id: string; sent: boolean; code: number | null }

type LetterTables = { letter: LetterRow }
const tables = (db: Kysely<any>) => db as Kysely<LetterTables>

// A sender that was killed leaves its letters; after this long another takes them.
const lease = 5 * 60_000

export async function createLetterTable(db: Kysely<unknown>, schema: string) {
  const letter = sql.table(`${schema}.letter`)
  await sql`
    create table ${letter} (
      id text primary key,
      kind text not null,
      about text not null,
      recipient text not null,
      lang text not null,
      subject text not null,
      paragraphs jsonb not null,
      link jsonb,
      written_at timestamptz not null,
      send_after timestamptz not null,
      state text not null default 'WAITING',
      attempts integer not null default 0,
      taken_at timestamptz,
      settled_at timestamptz,
      reason text
    )`.execute(db)
  // takeLetters()
  await sql`create index letter_waiting on ${letter} (send_after) where state in ('WAITING', 'SENDING')`.execute(db)
  // what became of the letters about a thing
  await sql`create index letter_by_about on ${letter} (kind, about)`.execute(db)
}

/** Writes letters that are sent when the transaction has committed. */
export async function writeLetters(trx: Kysely<any>, letters: readonly Letter[], now: Date) {
  if (letters.length === 0) return
  await tables(trx)
    .insertInto('letter')
    .values(
      letters.map(({ to, sendAfter = now, link = null, paragraphs, ...letter }) => ({
        ...letter,
        id: randomUUID(),
        recipient: to,
        paragraphs: JSON.stringify(paragraphs),
        link: link && JSON.stringify(link),
        writtenAt: now,
        sendAfter,
        state: 'WAITING',
        attempts: 0,
      })) as never,
    )
    .execute()
}

/** Takes letters that are due, oldest first; nobody else gets them while they are being sent. */
export async function takeLetters(db: Kysely<any>, first: number, now: Date): Promise<LetterRow[]> {
  const letters = tables(db)
  return await letters
    .updateTable('letter')
    .set(({ eb }) => ({ state: 'SENDING', takenAt: now, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', due =>
      due
        .selectFrom('letter')
        .select('id')
        .where('sendAfter', '<=', now)
        .where(({ eb, or, and }) =>
          or([
            eb('state', '=', 'WAITING'),
            and([eb('state', '=', 'SENDING'), eb('takenAt', '<', new Date(now.getTime() - lease))]),
          ]),
        )
        .orderBy('sendAfter')
        .limit(first)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute()
}

/** Keeps how it ended: sent, refused for good, or to be tried again later. */
export async function settleLetter(db: Kysely<any>, { id, sent, code }: Outcome, now: Date) {
  const letters = tables(db)
  const row = await letters.selectFrom('letter').select('attempts').where('id', '=', id).executeTakeFirst()
  if (!row) return
  const isOver = sent || isFinal(code, row.attempts)
  await letters
    .updateTable('letter')
    .set(
      isOver
        ? {
            state: sent ? 'SENT' : 'BOUNCED',
            settledAt: now,
            reason: sent ? null : String(code ?? 'no answer'),
            recipient: '',
            paragraphs: JSON.stringify([]) as never,
            link: null,
          }
        : { state: 'WAITING', sendAfter: new Date(now.getTime() + waitAfter(row.attempts)) },
    )
    .where('id', '=', id)
    .where('state', '=', 'SENDING')
    .execute()
}

/** Takes back letters about things that are not settled yet: all of them, or those to one recipient. */
export async function withdrawLetters(
  trx: Kysely<any>,
  kind: string,
  about: string | readonly string[],
  recipient: string | null = null,
) {
  await tables(trx)
    .deleteFrom('letter')
    .where('kind', '=', kind)
    .where('about', 'in', [about].flat())
    .where('state', 'in', ['WAITING', 'SENDING'])
    .$if(recipient !== null, query => query.where('recipient', '=', recipient ?? ''))
    .execute()
}
