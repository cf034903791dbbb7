import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { CalendarEntry } from './calendar/calendar.ts'
import type { Occasion } from './calendar/occasion.ts'

/**
 * `was`: what its reader knew before, for a letter that takes over from one that was held back. `joins`: the event whose link to take part is
 * asked for as the letter goes out: the link of that moment, for who has a place then, and kept nowhere.
 */
export type LetterEntry = CalendarEntry & Pick<Occasion, 'was'> & { joins?: string }

/** What a letter tells of under one heading, each with the path where it is read. */
export type LetterList = {
  title: string
  entries: readonly { title: string; note: string; path: string }[]
  /** How many more there are, and where. */
  rest?: { label: string; path: string }
  /** What its reader may have no more of, apart from the letter's topic. */
  end?: { label: string; thing: string }
}
export type LetterPart = string | LetterList

/** What somebody gets by mail. Written in the transaction of whatever it is about; the gateway sends it. */
export type Letter = {
  /** What kind of letter, as `invitation`. */
  kind: string
  /** Id of the thing it is about. */
  about: string
  to: string
  lang: 'en' | 'fr' | 'ar' | 'vi'
  subject: string
  paragraphs: readonly LetterPart[]
  /** A path of the portal with its language, as `/fr/invitation?token=…`. */
  link?: { path: string; label: string } | null
  /** Not before this moment; at once without one. */
  sendAfter?: Date
  /** Who is written to, and about what in general, where they may have such letters no more: `topic` stands in the link that ends them. */
  person?: string
  topic?: string
  /** What comes along as a calendar file, in the letter's language. */
  entries?: readonly LetterEntry[]
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
  paragraphs: readonly LetterPart[]
  link: { path: string; label: string } | null
  writtenAt: Date
  sendAfter: Date
  state: LetterState
  attempts: number
  takenAt: Date | null
  settledAt: Date | null
  /** Answer code of the mail server that refused it. */
  reason: string | null
  /** These are kept where letters have them: `addLetterTopics`. */
  person?: string | null
  topic?: string | null
  entries?: readonly LetterEntry[] | null
}

/** How sending a letter ended, for good. `code` is the mail server's answer, and null where there was none. */
export type Outcome = { id: string; sent: boolean; code: number | null; attempts: number }

type LetterTables = { letter: LetterRow }
const tables = (db: Kysely<any>) => db as Kysely<LetterTables>

// What was handed over and never arrived in the queue is handed over again after this long; the queue knows those that did.
const lease = 10 * 60_000

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

/** Letters that a reader may end by a topic, and letters with a calendar file. */
export async function addLetterTopics(db: Kysely<unknown>, schema: string) {
  const letter = sql.table(`${schema}.letter`)
  await sql`alter table ${letter} add column person text, add column topic text, add column entries jsonb`.execute(db)
  // what is withdrawn when somebody ends a topic
  await sql`create index letter_by_person on ${letter} (person, topic) where state in ('WAITING', 'SENDING')`.execute(
    db,
  )
}

/** Writes letters that are sent when the transaction has committed. Answers their ids, in their order. */
export async function writeLetters(trx: Kysely<any>, letters: readonly Letter[], now: Date) {
  if (letters.length === 0) return []
  const rows = letters.map(({ to, sendAfter = now, link = null, paragraphs, entries, ...letter }) => ({
    ...letter,
    ...(entries && { entries: JSON.stringify(entries) }),
    id: randomUUID(),
    recipient: to,
    paragraphs: JSON.stringify(paragraphs),
    link: link && JSON.stringify(link),
    writtenAt: now,
    sendAfter,
    state: 'WAITING',
    attempts: 0,
  }))
  await tables(trx)
    .insertInto('letter')
    .values(rows as never)
    .execute()
  return rows.map(({ id }) => id)
}

/** Hands letters that are due to the gateway's queue, oldest first. */
export async function takeLetters(db: Kysely<any>, first: number, now: Date): Promise<LetterRow[]> {
  const letters = tables(db)
  return await letters
    .updateTable('letter')
    .set({ state: 'SENDING', takenAt: now })
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

/** A letter that was handed over and is neither settled nor withdrawn. */
export const letterToSend = (db: Kysely<any>, id: string): Promise<LetterRow | undefined> =>
  tables(db).selectFrom('letter').selectAll().where('id', '=', id).where('state', '=', 'SENDING').executeTakeFirst()

/** Keeps how it ended. A letter that is settled is emptied: nobody reads on from here to whom it went. */
export async function settleLetter(db: Kysely<any>, { id, sent, code, attempts }: Outcome, now: Date) {
  const settled = await tables(db)
    .updateTable('letter')
    .set({
      state: sent ? 'SENT' : 'BOUNCED',
      attempts,
      settledAt: now,
      reason: sent ? null : String(code ?? 'no answer'),
      recipient: '',
      paragraphs: JSON.stringify([]) as never,
      link: null,
    })
    .where('id', '=', id)
    .where('state', '=', 'SENDING')
    .returningAll()
    .executeTakeFirst()
  if (settled?.entries) await tables(db).updateTable('letter').set({ entries: null }).where('id', '=', id).execute()
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

/**
 * Takes back letters of some kinds about one thing to one reader; to all of its readers where `about` ends with a slash. With an address, without
 * its language, only those that lead there.
 */
export async function withdrawLettersUnder(trx: Kysely<any>, kinds: readonly string[], about: string, url?: string) {
  await tables(trx)
    .deleteFrom('letter')
    .where('kind', 'in', kinds)
    .where(
      'about',
      about.endsWith('/') ? 'like' : '=',
      about.endsWith('/') ? `${about.replaceAll(/[\\%_]/g, '\\$&')}%` : about,
    )
    .$if(url !== undefined, query => query.where(sql<boolean>`link ->> 'path' = '/' || lang || ${url ?? ''}`))
    .where('state', 'in', ['WAITING', 'SENDING'])
    .execute()
}

/** Takes back letters on a topic to a person. */
export async function withdrawLettersOn(trx: Kysely<any>, { person, topic }: { person: string; topic: string }) {
  await tables(trx)
    .deleteFrom('letter')
    .where('person', '=', person)
    .where('topic', '=', topic)
    .where('state', 'in', ['WAITING', 'SENDING'])
    .execute()
}

/** Writes a letter anew that is held back. */
export async function rewriteLetter(trx: Kysely<any>, id: string, letter: Letter, sendAfter: Date) {
  const { subject, paragraphs, lang, link = null, entries = null } = letter
  await tables(trx)
    .updateTable('letter')
    .set({
      lang,
      subject,
      paragraphs: JSON.stringify(paragraphs) as never,
      link: (link && JSON.stringify(link)) as never,
      entries: (entries && JSON.stringify(entries)) as never,
      sendAfter,
    })
    .where('id', '=', id)
    .execute()
}

type Rewritten = Pick<Letter, 'lang' | 'subject' | 'paragraphs'> & { id: string }

/** Writes letters anew that are not settled: what of them has not gone out goes out as it is now. */
export async function rewriteLetters(trx: Kysely<any>, letters: readonly Rewritten[]) {
  if (letters.length === 0) return
  const said = sql<Rewritten>`jsonb_to_recordset(${JSON.stringify(letters)}::jsonb)`
  await tables(trx)
    .updateTable('letter')
    .from(said.as<'said'>(sql`said(id text, lang text, subject text, paragraphs jsonb)`))
    .set(({ ref }) => ({ lang: ref('said.lang'), subject: ref('said.subject'), paragraphs: ref('said.paragraphs') }))
    .whereRef('letter.id', '=', 'said.id')
    .where('letter.state', 'in', ['WAITING', 'SENDING'])
    .execute()
}

/** Takes back these letters, where they are not settled yet. */
export async function withdrawLettersById(trx: Kysely<any>, ids: readonly string[]) {
  if (ids.length === 0) return
  await tables(trx).deleteFrom('letter').where('id', 'in', ids).where('state', 'in', ['WAITING', 'SENDING']).execute()
}
