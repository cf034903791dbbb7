import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { keyBy } from '../../shared/batch.ts'
import { type Change, recordChanges } from '../../shared/changes.ts'
import { connection, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import type { Texts } from '../../shared/language.ts'
import type { Fault } from '../../shared/user-error.ts'
import { withdrawLetters, writeLetters } from '../../shared/letters.ts'
import type {
  ConfirmationRow,
  ContactRow,
  InvitationRow,
  MembersDb,
  MunicipalityRow,
  PersonRow,
  Province,
} from '../database/tables.ts'
import { letterLanguage } from '../invitation/rules.ts'
import { forgetTokens } from '../api-token/store.ts'
import { addInvitation, forgetInvitations, inviteOneByOne, type NewInvitation } from '../invitation/store.ts'
import { invitationChange } from '../invitation/trace.ts'
import { hashOf, newToken } from '../../shared/link-token.ts'
import { closeContact, contactChange, isContactOn } from '../person/store.ts'
import { confirmationLetter } from './letter.ts'
import { dueBefore, expiryOf, inSuccessor, overdueBefore } from './rules.ts'

/** Serves Query.confirmation. */
export const findConfirmationByToken = (db: MembersDb, token: string) =>
  db.selectFrom('confirmation').selectAll().where('tokenHash', '=', hashOf(token)).executeTakeFirst()

/** Serves askToConfirm. */
export const findConfirmation = (db: MembersDb, contactId: string) =>
  db.selectFrom('confirmation').selectAll().where('contactId', '=', contactId).executeTakeFirst()

/** Questions to today's contacts that nobody answered in time, or that a mailbox returned. */
export const unanswered = (db: MembersDb, { today, overdueBefore }: { today: string; overdueBefore: Date }) =>
  db
    .selectFrom('confirmation')
    .innerJoin('contact', 'contact.id', 'confirmation.contactId')
    .where('confirmation.answeredAt', 'is', null)
    .where(isContactOn(today))
    .where(({ eb, exists, or, selectFrom }) =>
      or([
        eb('confirmation.askedAt', '<=', overdueBefore),
        exists(
          selectFrom('letter')
            .select('letter.id')
            .where('letter.kind', '=', 'confirmation')
            .whereRef('letter.about', '=', 'confirmation.id')
            .where('letter.state', '=', 'BOUNCED'),
        ),
      ]),
    )

/**
 * Municipalities where mail came back: from a contact of today, or from somebody who is invited. Whose yearly question came back
 * is among the unanswered already.
 */
export const returnedMail = (db: MembersDb, today: string) =>
  db
    .selectFrom('contact')
    .innerJoin('person', 'person.id', 'contact.personId')
    .select(['contact.municipality', 'person.mailReturnedAt as at'])
    .where('person.mailReturnedAt', 'is not', null)
    .where(isContactOn(today))
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('confirmation')
            .innerJoin('letter', 'letter.about', 'confirmation.id')
            .select('letter.id')
            .whereRef('confirmation.contactId', '=', 'contact.id')
            .where('confirmation.answeredAt', 'is', null)
            .where('letter.kind', '=', 'confirmation')
            .where('letter.state', '=', 'BOUNCED'),
        ),
      ),
    )
    .unionAll(
      db
        .selectFrom('invitation')
        .innerJoinLateral(
          invited =>
            invited
              .selectFrom('letter')
              .select(['letter.state', 'letter.settledAt'])
              .where('letter.kind', '=', 'invitation')
              .whereRef('letter.about', '=', 'invitation.id')
              .orderBy('letter.writtenAt', 'desc')
              .limit(1)
              .as('last'),
          join => join.onTrue(),
        )
        .select(['invitation.municipality', 'last.settledAt as at'])
        .where('invitation.state', '=', 'OPEN')
        .where('last.state', '=', 'BOUNCED'),
    )

/** One page, by name of the municipality. Serves Query.unconfirmedContacts. */
export async function unconfirmedPage(
  db: MembersDb,
  { municipality, today, now }: { municipality: string | null; today: string; now: Date },
  page: Page,
) {
  const after = keyAfter<[string, string]>(page, 2)
  const found = unanswered(db, { today, overdueBefore: overdueBefore(now) })
    .innerJoin('municipality', 'municipality.slug', 'contact.municipality')
    .$if(municipality !== null, query => query.where('municipality.slug', '=', municipality ?? ''))
  const rows = await found
    .selectAll('confirmation')
    .select('municipality.sortName')
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('municipality.sortName', 'confirmation.contactId'), '>', tuple(after?.[0] ?? '', after?.[1] ?? '')),
      ),
    )
    .orderBy('municipality.sortName')
    .orderBy('confirmation.contactId')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, row => [row.sortName, row.contactId], count)
}

const round = 'confirmations'
// more wait for tomorrow: a mail server takes some hundreds a day from one sender
const mostADay = 200

/**
 * Once a day: writes the yearly letters that are due, and forgets invitations that came to nothing. The row of the round is the lock, so that two processes write one letter,
 * and a day that was cut off is done again.
 */
export async function writeDueConfirmations(db: MembersDb, { today, now }: { today: string; now: Date }) {
  const done = await db
    .selectFrom('dailyRound')
    .select('name')
    .where('name', '=', round)
    .where('wentOn', '>=', today)
    .executeTakeFirst()
  if (done) return 0
  return await db.transaction().execute(async trx => {
    const ours = await trx
      .insertInto('dailyRound')
      .values({ name: round, wentOn: today })
      .onConflict(conflict =>
        conflict.column('name').doUpdateSet({ wentOn: today }).where('dailyRound.wentOn', '<', today),
      )
      .returning('name')
      .executeTakeFirst()
    if (!ours) return 0
    const forgotten = await forgetInvitations(trx, now)
    await forgetTokens(trx, now)
    const due = await contactsToAsk(trx, { today, now })
    await ask(trx, due, { actor: null, now }, 'askToConfirm')
    await recordChanges(trx, forgotten)
    return due.length
  })
}

type Asked = ContactRow & Pick<PersonRow, 'email' | 'lang' | 'usedLang'> & { name: Texts; province: Province }

/** Contacts who were neither asked nor heard of for a year, longest first. */
const contactsToAsk = (trx: MembersDb, { today, now }: { today: string; now: Date }): Promise<Asked[]> =>
  trx
    .selectFrom('contact')
    .innerJoin('person', 'person.id', 'contact.personId')
    .innerJoin('municipality', 'municipality.slug', 'contact.municipality')
    .leftJoin('confirmation', 'confirmation.contactId', 'contact.id')
    .selectAll('contact')
    .select(['person.email', 'person.lang', 'person.usedLang', 'municipality.name', 'municipality.province'])
    .where(isContactOn(today))
    .where('person.email', 'is not', null)
    .where(
      sql<Date>`greatest(contact.confirmed_at, contact.starts_on::timestamptz, confirmation.asked_at)`,
      '<=',
      dueBefore(now),
    )
    .orderBy(sql`greatest(contact.confirmed_at, contact.starts_on::timestamptz, confirmation.asked_at)`)
    .orderBy('contact.id')
    .limit(mostADay)
    .execute()

/** Serves askToConfirm. */
export async function askAgain(
  db: MembersDb,
  contact: ContactRow,
  { email, lang, usedLang }: PersonRow,
  { name, province }: MunicipalityRow,
  by: { actor: string; now: Date },
) {
  return await db.transaction().execute(async trx => {
    const before = await findConfirmation(trx, contact.id)
    if (before) await withdrawLetters(trx, 'confirmation', before.id)
    const [asked] = await ask(trx, [{ ...contact, email, lang, usedLang, name, province }], by, 'askToConfirm')
    return asked
  })
}

/** Puts the question, in the place of the last one, and writes its letter. */
async function ask(
  trx: MembersDb,
  asked: readonly Asked[],
  { actor, now }: { actor: string | null; now: Date },
  action: string,
): Promise<ConfirmationRow[]> {
  if (asked.length === 0) return []
  const tokens = new Map(asked.map(({ id }) => [id, newToken()]))
  const rows = await trx
    .insertInto('confirmation')
    .values(
      asked.map(({ id }) => ({
        contactId: id,
        id: randomUUID(),
        tokenHash: hashOf(tokens.get(id) ?? ''),
        askedAt: now,
        expiresAt: expiryOf(now),
        answeredAt: null,
        answer: null,
      })),
    )
    .onConflict(conflict =>
      conflict.column('contactId').doUpdateSet(({ ref }) => ({
        id: ref('excluded.id'),
        tokenHash: ref('excluded.tokenHash'),
        askedAt: ref('excluded.askedAt'),
        expiresAt: ref('excluded.expiresAt'),
        answeredAt: null,
        answer: null,
      })),
    )
    .returningAll()
    .execute()
  const ids = keyBy(rows, row => row.contactId)
  const letters = asked.flatMap(({ id, email, lang, usedLang, name, province }) => {
    const confirmation = ids.get(id)
    const token = tokens.get(id)
    return confirmation && token && email
      ? [
          confirmationLetter({
            id: confirmation.id,
            email,
            lang: letterLanguage([lang, usedLang], province),
            municipality: name,
            token,
          }),
        ]
      : []
  })
  await writeLetters(trx, letters, now)
  await recordChanges(
    trx,
    rows.map(({ contactId, askedAt, expiresAt }) =>
      questionChange(action, contactId, { askedAt, expiresAt }, { actor, now }),
    ),
  )
  return rows
}

type Answered =
  | { contact: ContactRow; invitation: InvitationRow | null; refusal?: never }
  | { contact?: never; refusal: Fault }

type Answer = {
  confirmation: ConfirmationRow
  contact: ContactRow
  municipality: MunicipalityRow
  answer: 'STILL' | 'NO_LONGER'
  successor: Pick<NewInvitation, 'displayName' | 'email' | 'lang'> | null
  /** Whether the contact is signed in, and holds more than the letter. */
  isSignedIn: boolean
  today: string
  now: Date
}

/** Keeps an answer, once; whoever leaves ends as contact, and the successor is invited. Serves confirmContact. */
export async function answerConfirmation(db: MembersDb, given: Answer): Promise<Answered> {
  return await db.transaction().execute(async trx => {
    const { confirmation, now } = given
    const open = await trx
      .selectFrom('confirmation')
      .select('id')
      .where('id', '=', confirmation.id)
      .where('answeredAt', 'is', null)
      .where('expiresAt', '>', now)
      .forUpdate()
      .executeTakeFirst()
    if (!open) return { refusal: { word: 'linkUsed', field: 'token' } }
    return given.answer === 'STILL' ? await stay(trx, given) : await leave(trx, given)
  })
}

async function stay(trx: MembersDb, { confirmation, contact: before, now }: Answer): Promise<Answered> {
  await settle(trx, confirmation, 'STILL', now)
  const contact = await trx
    .updateTable('contact')
    .set({ confirmedAt: now })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await recordChanges(trx, [contactChange('confirmContact', before, contact, { actor: before.personId, now })])
  return { contact, invitation: null }
}

/** What may be refused comes first: nothing is kept of an answer whose successor cannot be invited. */
async function leave(
  trx: MembersDb,
  {
    confirmation,
    contact: { id, personId, municipality: slug },
    municipality,
    successor,
    isSignedIn,
    today,
    now,
  }: Answer,
): Promise<Answered> {
  const by = { actor: personId, now }
  // before the contact, in the order in which whoever hands over has it
  if (successor) await inviteOneByOne(trx)
  const before = await trx.selectFrom('contact').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()
  const grant = await trx
    .selectFrom('grant')
    .select('id')
    .where('personId', '=', personId)
    .where('role', '=', 'EDITOR')
    .where('municipality', '=', slug)
    .executeTakeFirst()
  const { title, champion, elected } = before
  const given = {
    title,
    champion,
    elected,
    mayEdit: isSignedIn && grant !== undefined,
    replaces: null,
    invitedBy: personId,
  }
  const { invitation = null, refusal } = successor
    ? await addInvitation(trx, municipality, { ...successor, ...given }, now)
    : {}
  if (refusal) return { refusal: inSuccessor(refusal) }
  await settle(trx, confirmation, 'NO_LONGER', now)
  const closed = await closeContact(trx, before, today, { action: 'confirmContact', ...by }, invitation?.id)
  if (!closed) throw new Error('A contact changed while its row was locked.')
  const { after: contact, ended } = closed
  await recordChanges(trx, [
    contactChange('confirmContact', before, contact, by),
    ...(invitation ? [invitationChange('confirmContact', null, invitation, by)] : []),
    ...ended,
  ])
  return { contact, invitation }
}

const settle = (trx: MembersDb, { id }: ConfirmationRow, answer: 'STILL' | 'NO_LONGER', now: Date) =>
  trx.updateTable('confirmation').set({ answer, answeredAt: now }).where('id', '=', id).execute()

const questionChange = (
  action: string,
  contactId: string,
  after: Pick<ConfirmationRow, 'askedAt' | 'expiresAt'>,
  { actor, now }: { actor: string | null; now: Date },
): Change => ({ at: now, actor, action, subjectType: 'Contact', subjectId: contactId, before: null, after, news: null })
