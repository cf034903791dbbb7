import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { connection, keyAfter, momentIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { type Change, recordChanges } from '../../shared/changes.ts'
import { writeLetters, withdrawLetters } from '../../shared/letters.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { ContactRow, InvitationRow, MembersDb, MunicipalityRow } from '../database/tables.ts'
import { hashOf, newToken } from '../../shared/link-token.ts'
import { closeContact, contactChange, findPersonByEmail, isContactOn, setEditor } from '../person/store.ts'
import { invitationLetter } from './letter.ts'
import { dayBefore, expiryOf, faultOfLetter, forgottenBefore, mostOpen } from './rules.ts'
import { invitationChange } from './trace.ts'

/** Open invitations, newest first. Serves Municipality.invitations. */
export async function invitationsOf(db: MembersDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('invitation')
    .selectAll()
    .where('municipality', 'in', slugs)
    .where('state', '=', 'OPEN')
    .orderBy('invitedAt', 'desc')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** One page, those that wait longest first. Serves Query.openInvitations. */
export async function openInvitationPage(db: MembersDb, page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  const found = db.selectFrom('invitation').where('state', '=', 'OPEN')
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('invitedAt', 'id'), '>', tuple(momentIn(after?.[0]), after?.[1] ?? '')),
      ),
    )
    .orderBy('invitedAt')
    .orderBy('id')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, row => [row.invitedAt.toISOString(), row.id], count)
}

/** Things whose latest letter a mailbox returned. Serves Invitation.isReturned and Confirmation.isReturned. */
export async function returnedLetters(db: MembersDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('letter')
    .distinctOn('about')
    .select(['about', 'state'])
    .where('kind', 'in', ['invitation', 'confirmation'])
    .where('about', 'in', ids)
    .orderBy('about')
    .orderBy('writtenAt', 'desc')
    .execute()
  return keyBy(
    rows.filter(({ state }) => state === 'BOUNCED'),
    row => row.about,
  )
}

/** Serves Query.invitation. */
export const findInvitationByToken = (db: MembersDb, token: string) =>
  db.selectFrom('invitation').selectAll().where('tokenHash', '=', hashOf(token)).executeTakeFirst()

export const findInvitation = (db: MembersDb, id: string) =>
  db.selectFrom('invitation').selectAll().where('id', '=', id).executeTakeFirst()

/** Whether a mailbox belongs to somebody who is a contact of the municipality. */
export const findContactByMailbox = (db: MembersDb, municipality: string, mailbox: string, today: string) =>
  db
    .selectFrom('contact')
    .selectAll('contact')
    .where('municipality', '=', municipality)
    .where(isContactOn(today))
    .where('personId', 'in', people =>
      people
        .selectFrom('person')
        .select('id')
        .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', mailbox)),
    )
    .executeTakeFirst()

export type NewInvitation = Pick<
  InvitationRow,
  'displayName' | 'lang' | 'title' | 'champion' | 'elected' | 'mayEdit' | 'replaces' | 'invitedBy'
> & { email: string }
type Invited = { invitation: InvitationRow; refusal?: never } | { invitation?: never; refusal: Fault }

// Any number that nobody else locks with.
const lock = 740_019

/** Whoever invites waits for whoever does so already, until that has committed: limits hold for two at the same moment too. */
export const inviteOneByOne = async (trx: MembersDb) =>
  void (await sql`select pg_advisory_xact_lock(${lock})`.execute(trx))

type Sending = { email: string; askedBy: string; now: Date }

/** Why somebody may not have a letter sent to a mailbox now. */
async function refusalOfLetter(trx: MembersDb, { email, askedBy, now }: Sending): Promise<Fault | null> {
  const { last, sent } = await trx
    .selectFrom('invitationLetter')
    .select(({ fn }) => [
      fn.max('writtenAt').filterWhere('mailboxHash', '=', hashOf(email)).as('last'),
      fn.countAll<number>().filterWhere('askedBy', '=', askedBy).as('sent'),
    ])
    .where('writtenAt', '>', dayBefore(now))
    .where(({ eb, or }) => or([eb('mailboxHash', '=', hashOf(email)), eb('askedBy', '=', askedBy)]))
    .executeTakeFirstOrThrow()
  return faultOfLetter({ last, sent }, now)
}

const noteLetter = (trx: MembersDb, { email, askedBy, now }: Sending) =>
  trx
    .insertInto('invitationLetter')
    .values({ id: randomUUID(), mailboxHash: hashOf(email), askedBy, writtenAt: now })
    .execute()

/** Keeps an invitation and writes its letter. Serves inviteContact, handOver and confirmContact. */
export async function addInvitation(
  trx: MembersDb,
  municipality: MunicipalityRow,
  { title, ...invited }: NewInvitation,
  now: Date,
): Promise<Invited> {
  await inviteOneByOne(trx)
  // what nobody answered in time makes room for a new one
  await trx
    .updateTable('invitation')
    .set({ state: 'WITHDRAWN', email: null })
    .where('municipality', '=', municipality.slug)
    .where('state', '=', 'OPEN')
    .where('email', '=', invited.email)
    .where('expiresAt', '<=', now)
    .execute()
  const { count } = await trx
    .selectFrom('invitation')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('municipality', '=', municipality.slug)
    .where('state', '=', 'OPEN')
    .executeTakeFirstOrThrow()
  if (count >= mostOpen) return { refusal: { word: 'tooManyInvitations', field: null, facts: { most: mostOpen } } }
  const isInvited = await trx
    .selectFrom('invitation')
    .select('id')
    .where('municipality', '=', municipality.slug)
    .where('state', '=', 'OPEN')
    .where('email', '=', invited.email)
    .executeTakeFirst()
  if (isInvited) return { refusal: { word: 'alreadyInvited', field: 'email' } }
  const sending = { email: invited.email, askedBy: invited.invitedBy, now }
  const refusal = await refusalOfLetter(trx, sending)
  if (refusal) return { refusal }
  const token = newToken()
  const invitation = await trx
    .insertInto('invitation')
    .values({
      ...invited,
      id: randomUUID(),
      municipality: municipality.slug,
      title: (title && JSON.stringify(title)) as never,
      tokenHash: hashOf(token),
      state: 'OPEN',
      invitedAt: now,
      expiresAt: expiryOf(now),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await noteLetter(trx, sending)
  await writeLetters(trx, [invitationLetter({ ...invitation, email: invited.email }, municipality, token)], now)
  return { invitation }
}

/** Serves inviteContact and handOver. */
export async function invite(
  db: MembersDb,
  action: 'inviteContact' | 'handOver',
  municipality: MunicipalityRow,
  invited: NewInvitation,
  now: Date,
): Promise<Invited> {
  return await db.transaction().execute(async trx => {
    const result = await addInvitation(trx, municipality, invited, now)
    if (result.invitation)
      await recordChanges(trx, [invitationChange(action, null, result.invitation, { actor: invited.invitedBy, now })])
    return result
  })
}

/** Takes back an invitation that is open. Serves withdrawInvitation. */
export async function withdrawInvitation(db: MembersDb, before: InvitationRow, by: { actor: string; now: Date }) {
  return await db.transaction().execute(async trx => {
    const after = await trx
      .updateTable('invitation')
      .set({ state: 'WITHDRAWN', email: null })
      .where('id', '=', before.id)
      .where('state', '=', 'OPEN')
      .returningAll()
      .executeTakeFirst()
    if (!after) return undefined
    await withdrawLetters(trx, 'invitation', after.id)
    await recordChanges(trx, [invitationChange('withdrawInvitation', before, after, by)])
    return after
  })
}

/** Writes the letter again, under a new link. Serves resendInvitation. */
export async function resendInvitation(
  db: MembersDb,
  before: InvitationRow,
  municipality: MunicipalityRow,
  by: { actor: string; now: Date },
): Promise<Invited> {
  const token = newToken()
  return await db.transaction().execute(async (trx): Promise<Invited> => {
    await inviteOneByOne(trx)
    const sending = { email: before.email ?? '', askedBy: by.actor, now: by.now }
    const refusal = await refusalOfLetter(trx, sending)
    if (refusal) return { refusal: refusal.field ? { ...refusal, field: 'invitation' } : refusal }
    const after = await trx
      .updateTable('invitation')
      .set({ tokenHash: hashOf(token), invitedAt: by.now, expiresAt: expiryOf(by.now) })
      .where('id', '=', before.id)
      .where('state', '=', 'OPEN')
      .returningAll()
      .executeTakeFirst()
    if (!after?.email) return { refusal: { word: 'invitationSettled', field: 'invitation' } }
    await noteLetter(trx, sending)
    await withdrawLetters(trx, 'invitation', after.id)
    await writeLetters(trx, [invitationLetter({ ...after, email: after.email }, municipality, token)], by.now)
    await recordChanges(trx, [invitationChange('resendInvitation', before, after, by)])
    return { invitation: after }
  })
}

/**
 * Once a day: an invitation that nobody answered is withdrawn when it cannot be sent again any more, and of what is settled neither
 * address nor name is left. Answers the traces. Serves the daily round.
 */
export async function forgetInvitations(trx: MembersDb, now: Date): Promise<Change[]> {
  const unanswered = await trx
    .updateTable('invitation')
    .set({ state: 'WITHDRAWN' })
    .where('state', '=', 'OPEN')
    .where('expiresAt', '<=', forgottenBefore(now))
    .returningAll()
    .execute()
  await trx
    .updateTable('invitation')
    .set({ email: null, displayName: '' })
    .where('state', '!=', 'OPEN')
    .where(({ eb, or }) => or([eb('email', 'is not', null), eb('displayName', '!=', '')]))
    .execute()
  await trx.deleteFrom('invitationLetter').where('writtenAt', '<=', dayBefore(now)).execute()
  return unanswered.map(row =>
    invitationChange('forgetInvitation', { ...row, state: 'OPEN' }, row, { actor: null, now }),
  )
}

type Acceptance = { token: string; displayName: string; lang: InvitationRow['lang']; today: string; now: Date }

/**
 * Makes the invited person a contact, once: with an account, a grant where the invitation gives one, and in the place of the
 * contact who hands over. Serves acceptInvitation.
 */
export async function acceptInvitation(db: MembersDb, { token, displayName, lang, today, now }: Acceptance) {
  return await db.transaction().execute(async trx => {
    const before = await trx
      .selectFrom('invitation')
      .selectAll()
      .where('tokenHash', '=', hashOf(token))
      .where('state', '=', 'OPEN')
      .where('expiresAt', '>', now)
      .forUpdate()
      .executeTakeFirst()
    if (!before?.email) return undefined
    const after = await trx
      .updateTable('invitation')
      .set({ state: 'ACCEPTED', email: null })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const personId = await accountOf(trx, { email: before.email, displayName, lang })
    const { contact, isNew } = await contactFor(trx, before, personId, { today, now })
    if (before.mayEdit) await setEditor(trx, contact, true, { action: 'acceptInvitation', actor: personId, now })
    const by = { actor: personId, now }
    const left = before.replaces ? await takePlace(trx, before.replaces, personId, today, by) : undefined
    await recordChanges(trx, [
      invitationChange('acceptInvitation', before, after, by),
      ...(isNew ? [contactChange('acceptInvitation', null, { ...contact, mayEdit: before.mayEdit }, by)] : []),
      ...(left ? [contactChange('acceptInvitation', left.before, left.after, by), ...left.ended] : []),
    ])
    return contact
  })
}

type Accepting = Pick<InvitationRow, 'displayName' | 'lang'> & { email: string }

/** The account of a mailbox; a new one where there is none. */
async function accountOf(trx: MembersDb, { email, displayName, lang }: Accepting) {
  const added = await trx
    .insertInto('person')
    .values({ id: randomUUID(), email, displayName, lang, pace: 'DAILY' })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) return added.id
  const known = await findPersonByEmail(trx, email)
  if (!known) throw new Error('An account is neither new nor known.')
  if (!known.lang) await trx.updateTable('person').set({ lang }).where('id', '=', known.id).execute()
  return known.id
}

/** The person's contact; a new one where the person is none yet. */
async function contactFor(
  trx: MembersDb,
  { municipality, title, champion, elected }: InvitationRow,
  personId: string,
  { today, now }: { today: string; now: Date },
): Promise<{ contact: ContactRow; isNew: boolean }> {
  const added = await trx
    .insertInto('contact')
    .values({
      id: randomUUID(),
      personId,
      municipality,
      title: (title && JSON.stringify(title)) as never,
      champion,
      elected,
      startsOn: today,
      endsOn: null,
      revision: 1,
      confirmedAt: now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  if (added) return { contact: added, isNew: true }
  const contact = await trx
    .selectFrom('contact')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('personId', '=', personId)
    .where('endsOn', 'is', null)
    .executeTakeFirstOrThrow()
  return { contact, isNew: false }
}

/** Ends the contact who handed over, where it has not ended already. */
async function takePlace(
  trx: MembersDb,
  id: string,
  successor: string,
  today: string,
  by: { actor: string; now: Date },
) {
  const before = await trx
    .selectFrom('contact')
    .selectAll()
    .where('id', '=', id)
    .where('personId', '!=', successor)
    .where(isContactOn(today))
    .forUpdate()
    .executeTakeFirst()
  const closed = before && (await closeContact(trx, before, today, { action: 'acceptInvitation', ...by }))
  return closed && { before, ...closed }
}
