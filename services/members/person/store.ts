import { randomUUID } from 'node:crypto'
import { type ExpressionBuilder, sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { type Change, recordChanges } from '../../shared/changes.ts'
import { withdrawLetters } from '../../shared/letters.ts'
import type { ContactRow, MembersDb, MembersTables } from '../database/tables.ts'
import { revokeTokensOf } from '../api-token/store.ts'
import { invitationChange } from '../invitation/trace.ts'
import { withdrawLettersOn } from '../letter/store.ts'
import { pauseWebhooksOf } from '../webhook/store.ts'

/** Serves every reference to a person. */
export async function personsOf(db: MembersDb, ids: readonly string[]) {
  const rows = await db.selectFrom('person').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

/** Whatever else somebody does meanwhile, or is written to, waits until the transaction ends. */
export const lockPerson = (trx: MembersDb, id: string) =>
  trx.selectFrom('person').select('id').where('id', '=', id).forNoKeyUpdate().execute()

/** Somebody with an account, by address in any case of letters. Serves Query.account. */
export const findPersonByEmail = (db: MembersDb, email: string) =>
  db
    .selectFrom('person')
    .selectAll()
    .where(sql<boolean>`lower(email) = ${email.trim().toLowerCase()}`)
    .executeTakeFirst()

/** Condition of a query: whoever is a contact on this day. */
export const isContactOn = (today: string) => (where: ExpressionBuilder<MembersTables, 'contact'>) =>
  where.and([
    where('contact.startsOn', '<=', today),
    where.or([where('contact.endsOn', 'is', null), where('contact.endsOn', '>', today)]),
  ])

/** Contacts who hold their function on a day. Serves Municipality.contacts. */
export async function contactsOf(db: MembersDb, slugs: readonly string[], today: string) {
  const rows = await db
    .selectFrom('contact')
    .selectAll()
    .where('municipality', 'in', slugs)
    .where(isContactOn(today))
    .orderBy('startsOn')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** Contacts who held their function until some day, latest first. Serves Municipality.formerContacts. */
export async function formerContactsOf(db: MembersDb, slugs: readonly string[], today: string) {
  const rows = await db
    .selectFrom('contact')
    .selectAll()
    .where('municipality', 'in', slugs)
    .where('endsOn', '<=', today)
    .orderBy('endsOn', 'desc')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** People who publish for a municipality, by its slug. Serves Contact.mayEdit. */
export async function editorsOf(db: MembersDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('grant')
    .select(['municipality', 'personId'])
    .where('role', '=', 'EDITOR')
    .where('municipality', 'in', slugs)
    .execute()
  return groupBy(rows, row => row.municipality ?? '')
}

/** Serves every reference to a contact. */
export async function contactsById(db: MembersDb, ids: readonly string[]) {
  const rows = await db.selectFrom('contact').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

export const findContact = (db: MembersDb, id: string): Promise<ContactRow | undefined> =>
  db.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirst()

/** The act that is recorded, and whose it is. */
type Acting = { action: string; actor: string | null; now: Date }

type ContactChange = Partial<Pick<ContactRow, 'title' | 'champion' | 'elected' | 'startsOn'>>

/** Changes a contact that nobody else has changed since it was read. Serves changeContact. */
export async function changeContact(
  db: MembersDb,
  before: ContactRow,
  { change, mayEdit }: { change: ContactChange; mayEdit: boolean | null },
  by: { actor: string; now: Date },
) {
  const { title, ...others } = change
  return await db.transaction().execute(async trx => {
    const after = await trx
      .updateTable('contact')
      .set(({ eb }) => ({
        ...others,
        ...(title === undefined ? {} : { title: (title && JSON.stringify(title)) as never }),
        revision: eb('revision', '+', 1),
      }))
      .where('id', '=', before.id)
      .where('revision', '=', before.revision)
      .returningAll()
      .executeTakeFirst()
    if (!after) return undefined
    const ended = mayEdit === null ? [] : await setEditor(trx, after, mayEdit, { action: 'changeContact', ...by })
    const grants = mayEdit === null ? {} : { mayEdit }
    await recordChanges(trx, [contactChange('changeContact', before, { ...after, ...grants }, by), ...ended])
    return after
  })
}

type End = { endsOn: string; today: string }

/** Ends a contact that nobody else has changed since it was read; one with a later day stays until then. Serves endContact. */
export async function endContact(
  db: MembersDb,
  before: ContactRow,
  { endsOn, today }: End,
  by: { actor: string; now: Date },
) {
  return await db.transaction().execute(async trx => {
    if (endsOn > today) {
      const after = await setEnd(trx, before, endsOn)
      if (after) await recordChanges(trx, [contactChange('endContact', before, after, by)])
      return after
    }
    const closed = await closeContact(trx, before, endsOn, { action: 'endContact', ...by })
    if (closed) await recordChanges(trx, [contactChange('endContact', before, closed.after, by), ...closed.ended])
    return closed?.after
  })
}

/** Contacts whose day has come and who may still publish, unless they are contacts anew. Serves closeContacts. */
export async function closeContacts(db: MembersDb, today: string, now: Date) {
  return await db.transaction().execute(async trx => {
    const due = await trx
      .selectFrom('contact as due')
      .innerJoin('grant', join =>
        join
          .onRef('grant.personId', '=', 'due.personId')
          .onRef('grant.municipality', '=', 'due.municipality')
          .on('grant.role', '=', 'EDITOR'),
      )
      .selectAll('due')
      .where('due.endsOn', '<=', today)
      .where(({ exists, not, selectFrom }) =>
        not(
          exists(
            selectFrom('contact')
              .select('contact.id')
              .whereRef('contact.personId', '=', 'due.personId')
              .whereRef('contact.municipality', '=', 'due.municipality')
              .where(isContactOn(today)),
          ),
        ),
      )
      .orderBy('due.id')
      .forNoKeyUpdate('due')
      .execute()
    for (const before of due) {
      const closed = await closeContact(trx, before, before.endsOn ?? today, { action: 'endContact', actor: null, now })
      if (closed)
        await recordChanges(trx, [
          contactChange('endContact', before, closed.after, { actor: null, now }),
          ...closed.ended,
        ])
    }
    return due.length
  })
}

const setEnd = (trx: MembersDb, { id, revision }: ContactRow, endsOn: string) =>
  trx
    .updateTable('contact')
    .set({ endsOn, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst()

/**
 * The contact ends, and with it the grant, every letter that waits, and the open invitations to its place or from its hand, but for
 * the one `kept`: nobody may come back by them. What the person wrote keeps its author. Answers the traces of what ended with it.
 */
export async function closeContact(
  trx: MembersDb,
  contact: ContactRow,
  endsOn: string,
  by: Acting,
  kept: string | null = null,
) {
  const after = await setEnd(trx, contact, endsOn)
  if (!after) return undefined
  const lost = await setEditor(trx, contact, false, by)
  const question = await trx
    .selectFrom('confirmation')
    .select('id')
    .where('contactId', '=', contact.id)
    .executeTakeFirst()
  if (question) await withdrawLetters(trx, 'confirmation', question.id)
  await withdrawSurveyLetters(trx, contact)
  return { after, ended: [...lost, ...(await withdrawInvitationsOf(trx, contact, by, kept))] }
}

/** A sheet is written about to everybody of a municipality: colleagues keep their letters. */
async function withdrawSurveyLetters(trx: MembersDb, { personId, municipality }: ContactRow) {
  const asked = await trx
    .selectFrom('surveyLink')
    .innerJoin('surveySheet', 'surveySheet.id', 'surveyLink.sheetId')
    .innerJoin('person', 'person.id', 'surveyLink.personId')
    .select(['surveySheet.id', 'person.email'])
    .distinct()
    .where('surveyLink.personId', '=', personId)
    .where('surveySheet.municipality', '=', municipality)
    .execute()
  const email = asked[0]?.email
  if (!email) return
  const sheets = asked.map(({ id }) => id)
  await withdrawLetters(trx, 'survey', sheets, email)
}

async function withdrawInvitationsOf(
  trx: MembersDb,
  { id, personId, municipality }: ContactRow,
  { action, ...by }: Acting,
  kept: string | null,
): Promise<Change[]> {
  const rows = await trx
    .updateTable('invitation')
    .set({ state: 'WITHDRAWN', email: null })
    .where('municipality', '=', municipality)
    .where('state', '=', 'OPEN')
    .where(({ eb, or }) => or([eb('replaces', '=', id), eb('invitedBy', '=', personId)]))
    .$if(kept !== null, query => query.where('id', '!=', kept ?? ''))
    .returningAll()
    .execute()
  for (const row of rows) await withdrawLetters(trx, 'invitation', row.id)
  return rows.map(row => invitationChange(action, { ...row, state: 'OPEN' }, row, by))
}

/**
 * Grants publishing for a municipality, or takes it away; and with the last role what acts in the person's name: letters on what is followed that
 * wait, API tokens, and webhooks. A mailbox may be somebody else's one day, and with the next role none of it may wake up. Answers the traces.
 */
export async function setEditor(
  trx: MembersDb,
  { personId, municipality }: Pick<ContactRow, 'personId' | 'municipality'>,
  mayEdit: boolean,
  by: Acting,
): Promise<Change[]> {
  if (mayEdit)
    await trx
      .insertInto('grant')
      .values({ id: randomUUID(), personId, role: 'EDITOR', municipality, network: null })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  else
    await trx
      .deleteFrom('grant')
      .where('personId', '=', personId)
      .where('role', '=', 'EDITOR')
      .where('municipality', '=', municipality)
      .execute()
  const role =
    mayEdit || (await trx.selectFrom('grant').select('id').where('personId', '=', personId).executeTakeFirst())
  if (role) return []
  await withdrawLettersOn(trx, { person: personId, topic: 'FOLLOWED' })
  return [...(await revokeTokensOf(trx, personId, by)), ...(await pauseWebhooksOf(trx, personId, by))]
}

/** A trace of what was done to a contact: names nobody but by id, and holds no address. */
export const contactChange = (
  action: string,
  before: ContactRow | null,
  after: ContactRow & { mayEdit?: boolean },
  { actor, now }: { actor: string | null; now: Date },
): Change => ({
  at: now,
  actor,
  action,
  subjectType: 'Contact',
  subjectId: after.id,
  before,
  after,
  news: null,
})
