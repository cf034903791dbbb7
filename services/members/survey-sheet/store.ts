import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { writeLetters } from '../../shared/letters.ts'
import type { MembersDb, MunicipalityRow, SurveyRow, SurveySheetRow, SurveyWay } from '../database/tables.ts'
import { isContactOn } from '../person/store.ts'
import { changeOf, lockRevision } from '../survey/store.ts'
import { type Addressed, hashOf, lettersAbout } from './letters.ts'
import type { Recipient } from './rules.ts'
import { traceOf } from './trace.ts'

/** A municipality, and who of it can be written to. */
type Reachable = Pick<Recipient, 'municipality' | 'contacts'>

export type SheetOnRecord = SurveySheetRow & { sortName: string; bounced: boolean }

const sheets = (db: MembersDb) =>
  db
    .selectFrom('surveySheet')
    .leftJoin('municipality', 'municipality.slug', 'surveySheet.municipality')
    .selectAll('surveySheet')
    .select(({ exists, fn, selectFrom, val }) => [
      fn.coalesce('municipality.sortName', val('')).as('sortName'),
      sql<boolean>`${exists(
        selectFrom('letter')
          .select('letter.id')
          .where('letter.kind', '=', 'survey')
          .whereRef('letter.about', '=', 'surveySheet.id')
          .where('letter.state', '=', 'BOUNCED'),
      )}`.as('bounced'),
    ])

/** By name of the municipality, unnamed ones first. Serves all figures and lists of a survey. */
export async function sheetsOf(db: MembersDb, surveys: readonly string[]): Promise<Map<string, SheetOnRecord[]>> {
  const rows = await sheets(db).where('surveyId', 'in', surveys).orderBy('sortName').orderBy('surveySheet.id').execute()
  return groupBy(rows, row => row.surveyId)
}

/** Serves Query.surveySheet and enterAnswers. */
export const findSheet = (db: MembersDb, id: string): Promise<SheetOnRecord | undefined> =>
  sheets(db).where('surveySheet.id', '=', id).executeTakeFirst()

/** The sheet behind a link, whose link it is, and whether this is a contact of the municipality on a day. Serves sheetBehind. */
export async function findSheetByToken(db: MembersDb, token: string, today: string) {
  const link = await db
    .selectFrom('surveyLink')
    .innerJoin('surveySheet', 'surveySheet.id', 'surveyLink.sheetId')
    .select(({ exists, selectFrom }) => [
      'surveyLink.sheetId',
      'surveyLink.personId',
      sql<boolean>`${exists(
        selectFrom('contact')
          .select('contact.id')
          .whereRef('contact.personId', '=', 'surveyLink.personId')
          .whereRef('contact.municipality', '=', 'surveySheet.municipality')
          .where(isContactOn(today)),
      )}`.as('isContact'),
    ])
    .where('surveyLink.tokenHash', '=', hashOf(token))
    .executeTakeFirst()
  const sheet = link && (await findSheet(db, link.sheetId))
  return sheet && { sheet, personId: link.personId, isContact: link.isContact }
}

/** Contacts of today who can be written to. Serves whoever sends a survey. */
export async function addressesOf(db: MembersDb, slugs: readonly string[], today: string) {
  const rows = await db
    .selectFrom('contact')
    .innerJoin('person', 'person.id', 'contact.personId')
    .select(['contact.municipality', 'contact.personId', 'person.email'])
    .select(({ fn }) => fn.coalesce('person.lang', 'person.usedLang').as('lang'))
    .distinct()
    .where('contact.municipality', 'in', slugs)
    .where('person.email', 'is not', null)
    .where(isContactOn(today))
    .orderBy('contact.municipality')
    .orderBy('contact.personId')
    .execute()
  return groupBy(
    rows.flatMap(({ email, ...row }) => (email === null ? [] : [{ ...row, email }])),
    row => row.municipality,
  )
}

type Act = { personId: string; now: Date }

/** Opens a draft at one revision, and writes to everybody; undefined when it is another by now, or was sent. Serves sendSurvey. */
export async function sendSurvey(
  db: MembersDb,
  { id, revision }: Pick<SurveyRow, 'id' | 'revision'>,
  { recipients, sendAfter, to }: { recipients: readonly Reachable[]; sendAfter: Date; to: unknown },
  act: Act,
) {
  return await db.transaction().execute(async trx => {
    const before = await lockRevision(trx, id, revision)
    if (before?.state !== 'DRAFT') return undefined
    const after = await trx
      .updateTable('survey')
      .set({ state: 'OPEN', sentAt: act.now, revision: revision + 1 })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const drawn = recipients.map(({ municipality, contacts }) => ({
      id: randomUUID(),
      surveyId: id,
      municipality,
      reached: contacts.length > 0,
      answers: sql<never>`'{}'::jsonb`,
      revision: 0,
    }))
    await trx.insertInto('surveySheet').values(drawn).execute()
    await write(trx, 'asked', after, await addressed(trx, drawn, recipients), { sendAfter, now: act.now })
    const reached = drawn.filter(sheet => sheet.reached).length
    await recordChanges(trx, [
      changeOf('sendSurvey', after, act, before, { ...after, to, sheets: drawn.length, reached }),
    ])
    return after
  })
}

type Drawn = { id: string; municipality: string | null }

async function addressed(trx: MembersDb, drawn: readonly Drawn[], recipients: readonly Reachable[]) {
  const slugs = recipients.map(({ municipality }) => municipality)
  if (slugs.length === 0) return []
  const rows = await trx
    .selectFrom('municipality')
    .select(['slug', 'name', 'province'])
    .where('slug', 'in', slugs)
    .execute()
  const places = new Map(rows.map(row => [row.slug, row]))
  const contacts = new Map(recipients.map(one => [one.municipality, one.contacts]))
  return drawn.flatMap(({ id, municipality }): Addressed[] => {
    const place = places.get(municipality ?? '') as Pick<MunicipalityRow, 'name' | 'province'> | undefined
    return place ? [{ ...place, sheetId: id, contacts: contacts.get(municipality ?? '') ?? [] }] : []
  })
}

async function write(
  trx: MembersDb,
  reason: 'asked' | 'reminder',
  survey: SurveyRow,
  to: readonly Addressed[],
  { sendAfter, now }: { sendAfter?: Date; now: Date },
) {
  const { letters, links } = lettersAbout(reason, survey, to, sendAfter)
  if (links.length > 0) await trx.insertInto('surveyLink').values(links).execute()
  await writeLetters(trx, letters, now)
}

/**
 * Writes again to those who have not handed in, unless this was done today; answers how many municipalities were written to today.
 * Serves remindOutstanding.
 */
export async function remind(
  db: MembersDb,
  id: string,
  recipients: readonly Reachable[],
  { personId, now, today }: Act & { today: string },
) {
  return await db.transaction().execute(async trx => {
    const before = await trx.selectFrom('survey').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()
    if (before.remindedOn !== today) {
      const reachable = recipients.filter(({ contacts }) => contacts.length > 0)
      const drawn = await trx
        .selectFrom('surveySheet')
        .select(['id', 'municipality', 'reached'])
        .where('surveyId', '=', id)
        .where('doneAt', 'is', null)
        .where('municipality', 'in', ['', ...reachable.map(({ municipality }) => municipality)])
        .forUpdate()
        .execute()
      await trx
        .updateTable('surveySheet')
        .set({ remindedOn: today, reached: true })
        .where('id', 'in', ['', ...drawn.map(sheet => sheet.id)])
        .execute()
      const after = await trx
        .updateTable('survey')
        .set({ remindedOn: today })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow()
      const to = await addressed(trx, drawn, reachable)
      const reached = new Set(drawn.filter(sheet => sheet.reached).map(sheet => sheet.id))
      const isReminded = ({ sheetId }: Addressed) => reached.has(sheetId)
      await write(trx, 'reminder', after, to.filter(isReminded), { now })
      // whom no letter reached before is asked, not reminded
      await write(
        trx,
        'asked',
        after,
        to.filter(one => !isReminded(one)),
        { now },
      )
      await recordChanges(trx, [
        changeOf('remindOutstanding', after, { personId, now }, before, { ...after, reminded: drawn.length }),
      ])
    }
    const { count } = await trx
      .selectFrom('surveySheet')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('surveyId', '=', id)
      .where('remindedOn', '=', today)
      .executeTakeFirstOrThrow()
    return count
  })
}

const sheetChange = (action: string, id: string, { personId, now }: Act, before: unknown, after: unknown) => ({
  at: now,
  actor: personId,
  action,
  subjectType: 'SurveySheet',
  subjectId: id,
  before,
  after,
  news: null,
})

/** Notes that a link was opened, the first time. Serves openSurveySheet. */
export async function noteOpening(db: MembersDb, { id }: Pick<SurveySheetRow, 'id'>, act: Act) {
  await db.transaction().execute(async trx => {
    const after = await trx
      .updateTable('surveySheet')
      .set({ openedAt: act.now })
      .where('id', '=', id)
      .where('openedAt', 'is', null)
      .returning('openedAt')
      .executeTakeFirst()
    if (after) await recordChanges(trx, [sheetChange('openSurveySheet', id, act, { openedAt: null }, after)])
  })
}

export type Kept = Pick<SurveySheetRow, 'id' | 'revision' | 'answers'> & { way: SurveyWay; done: boolean }

/** Saves answers at one revision of the sheet; undefined when it is another by now. Serves answerSurvey and enterAnswers. */
export async function keepAnswers(db: MembersDb, action: string, { id, revision, answers, way, done }: Kept, act: Act) {
  return await db.transaction().execute(async trx => {
    const before = await trx
      .selectFrom('surveySheet')
      .selectAll()
      .where('id', '=', id)
      .where('revision', '=', revision)
      .forUpdate()
      .executeTakeFirst()
    if (!before || !(await isHeldOpen(trx, before.surveyId))) return undefined
    const after = await trx
      .updateTable('surveySheet')
      .set({
        answers: sql`${JSON.stringify(answers)}`,
        way,
        savedAt: act.now,
        // what was handed in stays so when it is put right later
        doneAt: done ? act.now : before.doneAt,
        revision: revision + 1,
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [sheetChange(action, id, act, traceOf(before), traceOf(after))])
    return after
  })
}

/** Whether a survey is open, and stays so until the transaction ends. */
const isHeldOpen = async (trx: MembersDb, id: string) =>
  Boolean(
    await trx
      .selectFrom('survey')
      .select('id')
      .where('id', '=', id)
      .where('state', '=', 'OPEN')
      .forShare()
      .executeTakeFirst(),
  )
