import { createHash, randomUUID } from 'node:crypto'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { connection, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import { isTaken, isUnknownReference } from '../../shared/errors.ts'
import type { Texts } from '../../shared/language.ts'
import type { Fault } from '../../shared/user-error.ts'
import { jsonb } from '../../shared/jsonb.ts'
import type {
  MembersDb,
  NetworkCode,
  PartnerWorkRow,
  ReportParagraphRow,
  ReportRow,
  ReportSection,
  WorkingGroupChangeRow,
} from '../database/tables.ts'
import { counted } from '../database/keep.ts'
import { type Stretch, inReadingOrder, movedTo, type ReachedStep, renumbered } from './rules.ts'

/** A report without its content, which is long and read by itself. */
export type Report = Omit<ReportRow, 'content'>

const columns = [
  'id',
  'network',
  'periodFrom',
  'periodTo',
  'corrects',
  'revision',
  'createdAt',
  'createdBy',
  'lockedAt',
  'lockedBy',
  'discardedAt',
  'sha256',
] as const

/** Newest period first, drafts of these networks among them. Serves Query.reports. */
export async function reportPage(db: MembersDb, draftsOf: readonly NetworkCode[], page: Page) {
  const after = keyAfter<[string, string]>(page, 2)
  const found = db
    .selectFrom('report')
    .where('discardedAt', 'is', null)
    .where(({ eb, or }) =>
      or([eb('lockedAt', 'is not', null), ...(draftsOf.length > 0 ? [eb('network', 'in', draftsOf)] : [])]),
    )
  const rows = await found
    .select(columns)
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('periodTo', 'id'), '<', tuple(after?.[0] ?? '', after?.[1] ?? '')),
      ),
    )
    .orderBy('periodTo', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection<Report>(rows, page, row => [row.periodTo, row.id], count)
}

const mostDiscarded = 100

/** Newest first. Serves Query.discardedReports. */
export const discardedReports = (db: MembersDb): Promise<Report[]> =>
  db
    .selectFrom('report')
    .select(columns)
    .where('discardedAt', 'is not', null)
    .orderBy('discardedAt', 'desc')
    .orderBy('id')
    .limit(mostDiscarded)
    .execute()

/** Serves every reference to a report. */
export async function reportsOf(db: MembersDb, ids: readonly string[]) {
  return keyBy(await db.selectFrom('report').select(columns).where('id', 'in', ids).execute(), row => row.id)
}

/** The reports that correct others, by the corrected one. Serves Report.correctedBy. */
export async function correctionsOf(db: MembersDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('report')
    .select(columns)
    .where('corrects', 'in', ids)
    .where('discardedAt', 'is', null)
    .execute()
  return keyBy(rows, row => row.corrects ?? '')
}

/** Serves Report.content. */
export async function contentsOf(db: MembersDb, ids: readonly string[]) {
  const rows = await db.selectFrom('report').select(['id', 'content']).where('id', 'in', ids).execute()
  return new Map(rows.flatMap(({ id, content }) => (content === null ? [] : [[id, content] as const])))
}

/** Serves Report.paragraphs. */
export async function paragraphsOf(db: MembersDb, ids: readonly string[]) {
  const rows = await db.selectFrom('reportParagraph').selectAll().where('report', 'in', ids).execute()
  return groupBy(inReadingOrder(rows), row => row.report)
}

/** Steps on record that may lie in a period, of municipalities that belong to the network. Serves Developments.steps. */
export async function stepsOfMembers(db: MembersDb, { network, from, to, knownAt }: Stretch): Promise<ReachedStep[]> {
  // a year is kept as its first day: what began in the year before the period may still reach into it
  const earliest = `${String(Number(from.slice(0, 4)) - 1).padStart(4, '0')}-01-01`
  return await db
    .selectFrom('milestone')
    .innerJoin('municipality', 'municipality.slug', 'milestone.municipality')
    .selectAll('milestone')
    .where(counted(knownAt, 'milestone'))
    .where('milestone.invented', '=', false)
    .where('municipality.standing', '!=', 'UNVERIFIED')
    .where('milestone.reachedOn', '<=', to)
    .where('milestone.reachedOn', '>=', earliest < '0001-01-01' ? '0001-01-01' : earliest)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('membership')
          .select('membership.id')
          .whereRef('membership.municipality', '=', 'municipality.slug')
          .where('membership.network', '=', network)
          .where(counted(knownAt, 'membership')),
      ),
    )
    .orderBy('milestone.reachedOn')
    .orderBy('milestone.id')
    .execute()
}

/** Whoever is, or was, a member of a network. Serves Period. */
export async function everMembersOf(db: MembersDb, network: NetworkCode, knownAt: Date | null) {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('municipality', 'municipality.slug', 'membership.municipality')
    .select('municipality.slug')
    .distinct()
    .where('membership.network', '=', network)
    .where(counted(knownAt, 'membership'))
    .where('municipality.standing', '!=', 'UNVERIFIED')
    .orderBy('municipality.slug')
    .execute()
  return rows.map(({ slug }) => slug)
}

/** Everything that partners can have done in a period, oldest first. Serves Developments.partnerWorks. */
export const worksIn = (db: MembersDb, { network, from, to, knownAt }: Stretch): Promise<PartnerWorkRow[]> =>
  db
    .selectFrom('partnerWork')
    .selectAll()
    .where('network', '=', network)
    .where(counted(knownAt))
    .where('lastDay', '>=', from)
    .where('firstDay', '<=', to)
    .orderBy('lastDay')
    .orderBy('entry')
    .execute()

/** Serves Developments.workingGroupChanges. */
export const groupChangesIn = (
  db: MembersDb,
  { network, from, to, knownAt }: Stretch,
): Promise<WorkingGroupChangeRow[]> =>
  db
    .selectFrom('workingGroupChange')
    .selectAll()
    .where('network', '=', network)
    .where(counted(knownAt))
    .where('lastDay', '>=', from)
    .where('firstDay', '<=', to)
    .orderBy('lastDay')
    .orderBy('entry')
    .execute()

export type Written = { personId: string; now: Date }
/** With a conflict, what somebody else made of the report meanwhile. */
type Outcome = { report: Report; fault?: never; current?: never } | { report?: never; fault: Fault; current?: Report }

const changeOf = (action: string, id: string, { personId, now }: Written, before: unknown, after: unknown) => ({
  at: now,
  actor: personId,
  action,
  subjectType: 'Report',
  subjectId: id,
  before,
  after,
  news: null,
})

type Draft = Pick<ReportRow, 'network' | 'periodFrom' | 'periodTo' | 'corrects'>

/** Begins a report. Serves draftReport. */
export async function addDraft(db: MembersDb, draft: Draft, written: Written): Promise<Outcome> {
  try {
    const report = await db.transaction().execute(async trx => {
      const after = await trx
        .insertInto('report')
        .values({
          ...draft,
          id: randomUUID(),
          revision: 1,
          createdAt: written.now,
          createdBy: written.personId,
          lockedAt: null,
          lockedBy: null,
          discardedAt: null,
          content: null,
          sha256: null,
        })
        .returning(columns)
        .executeTakeFirstOrThrow()
      await recordChanges(trx, [changeOf('draftReport', after.id, written, null, after)])
      return after
    })
    return { report }
  } catch (error) {
    if (isTaken(error, 'report_corrects')) return { fault: { word: 'alreadyCorrected', field: 'corrects' } }
    if (isUnknownReference(error, 'report_corrects_fkey')) return { fault: { word: 'notFound', field: 'corrects' } }
    throw error
  }
}

type Read = { id: string; revision: number }

/** A draft, locked for this transaction; or why there is none. */
async function heldDraft(trx: MembersDb, id: string): Promise<Outcome> {
  const report = await trx.selectFrom('report').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!report) return { fault: { word: 'notFound', field: 'report' } }
  return report.lockedAt ? { fault: { word: 'reportIsLocked', field: null } } : { report }
}

const changedMeanwhile = (report: Report): Outcome => ({
  fault: { word: 'changedMeanwhile', field: 'revision', facts: { revision: report.revision } },
  current: report,
})

/** The draft as it was read, locked for this transaction; or why it cannot be written. */
async function draftAsRead(trx: MembersDb, { id, revision }: Read): Promise<Outcome> {
  const held = await heldDraft(trx, id)
  if (held.fault) return held
  if (held.report.discardedAt) return { fault: { word: 'draftIsDiscarded', field: null }, current: held.report }
  return held.report.revision === revision ? held : changedMeanwhile(held.report)
}

type Change = Partial<Pick<ReportRow, 'network' | 'periodFrom' | 'periodTo'>>

/** Has a draft speak of other days, or of another network. Serves changeReport. */
export const changePeriod = (db: MembersDb, read: Read, change: Change, written: Written): Promise<Outcome> =>
  db.transaction().execute(async trx => {
    const draft = await draftAsRead(trx, read)
    if (draft.fault) return draft
    const report = await trx
      .updateTable('report')
      .set({ ...change, revision: read.revision + 1 })
      .where('id', '=', read.id)
      .returning(columns)
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [changeOf('changeReport', read.id, written, draft.report, report)])
    return { report }
  })

/** Puts a draft aside, or brings it back. Serves discardReport and restoreReport. */
export async function putAside(db: MembersDb, isAside: boolean, read: Read, written: Written): Promise<Outcome> {
  const action = isAside ? 'discardReport' : 'restoreReport'
  try {
    return await db.transaction().execute(async trx => {
      const held = await heldDraft(trx, read.id)
      if (held.fault || (held.report.discardedAt !== null) === isAside) return held
      if (held.report.revision !== read.revision) return changedMeanwhile(held.report)
      const report = await trx
        .updateTable('report')
        .set({ discardedAt: isAside ? written.now : null, revision: read.revision + 1 })
        .where('id', '=', read.id)
        .returning(columns)
        .executeTakeFirstOrThrow()
      await recordChanges(trx, [changeOf(action, read.id, written, held.report, report)])
      return { report }
    })
  } catch (error) {
    if (isTaken(error, 'report_corrects')) return { fault: { word: 'alreadyCorrected', field: 'report' } }
    throw error
  }
}

type Plan = { paragraphs: ReportParagraphRow[]; fault?: never } | { paragraphs?: never; fault: Fault }

/** Puts other paragraphs into a draft. Serves writeParagraph, removeParagraph and moveParagraph. */
async function writeParagraphs(
  db: MembersDb,
  action: string,
  read: Read,
  written: Written,
  planOf: (paragraphs: ReportParagraphRow[]) => Plan,
): Promise<Outcome> {
  return await db.transaction().execute(async trx => {
    const draft = await draftAsRead(trx, read)
    if (draft.fault) return draft
    const before = (await paragraphsOf(trx, [read.id])).get(read.id) ?? []
    const { paragraphs: after, fault } = planOf(before)
    if (fault) return { fault }

    const report = await trx
      .updateTable('report')
      .set({ revision: read.revision + 1 })
      .where('id', '=', read.id)
      .returning(columns)
      .executeTakeFirstOrThrow()
    await trx.deleteFrom('reportParagraph').where('report', '=', read.id).execute()
    if (after.length > 0)
      await trx
        .insertInto('reportParagraph')
        .values(after.map(paragraph => ({ ...paragraph, text: jsonb(paragraph.text) })))
        .execute()
    await recordChanges(trx, [changeOf(action, read.id, written, { paragraphs: before }, { paragraphs: after })])
    return { report }
  })
}

type Paragraph = { id: string | null; section: ReportSection; text: Texts }
const mostParagraphs = 200

/** Writes a paragraph anew, or adds it at the end of its section. Serves writeParagraph. */
export const putParagraph = (db: MembersDb, read: Read, { id, section, text }: Paragraph, written: Written) =>
  writeParagraphs(db, 'writeParagraph', read, written, paragraphs => {
    if (id === null && paragraphs.length >= mostParagraphs)
      return { fault: { word: 'tooMany', field: null, facts: { most: mostParagraphs } } }
    const added = { id: id ?? randomUUID(), report: read.id, section, position: Number.MAX_SAFE_INTEGER, text }
    if (id === null) return { paragraphs: renumbered(inReadingOrder([...paragraphs, added])) }
    const old = paragraphs.find(one => one.id === id)
    if (!old) return { fault: { word: 'notFound', field: 'paragraph' } }
    const replaced = paragraphs.map(one => (one.id === id ? { ...one, text } : one))
    const isMoved = old.section !== section
    return { paragraphs: isMoved ? movedTo(replaced, id, { section, position: paragraphs.length }) : replaced }
  })

/** Serves removeParagraph. */
export const takeParagraphOut = (db: MembersDb, read: Read, id: string, written: Written) =>
  writeParagraphs(db, 'removeParagraph', read, written, paragraphs =>
    paragraphs.some(one => one.id === id)
      ? { paragraphs: renumbered(paragraphs.filter(one => one.id !== id)) }
      : { fault: { word: 'notFound', field: 'paragraph' } },
  )

type Place = { section: ReportSection | null; position: number }

/** Serves moveParagraph. */
export const putParagraphElsewhere = (db: MembersDb, read: Read, id: string, to: Place, written: Written) =>
  writeParagraphs(db, 'moveParagraph', read, written, paragraphs => {
    const old = paragraphs.find(one => one.id === id)
    if (!old) return { fault: { word: 'notFound', field: 'paragraph' } }
    return { paragraphs: movedTo(paragraphs, id, { section: to.section ?? old.section, position: to.position }) }
  })

type Lock = { content: string; basis: string; basisOf: (trx: MembersDb, report: Report) => Promise<string> }

/** Locks a draft with its content, unless its paragraphs or the records were changed meanwhile. Serves lockReport. */
export async function lock(
  db: MembersDb,
  read: Read,
  { content, basis, basisOf }: Lock,
  written: Written,
): Promise<Outcome> {
  return await db.transaction().execute(async trx => {
    const draft = await draftAsRead(trx, read)
    if (draft.fault) return draft
    if ((await basisOf(trx, draft.report)) !== basis)
      return { fault: { word: 'recordsChanged', field: 'basis' }, current: draft.report }

    const report = await trx
      .updateTable('report')
      .set({
        lockedAt: written.now,
        lockedBy: written.personId,
        content,
        sha256: createHash('sha256').update(content).digest('hex'),
      })
      .where('id', '=', read.id)
      .returning(columns)
      .executeTakeFirstOrThrow()
    // the content itself stays where it is: the trail holds what proves it
    await recordChanges(trx, [changeOf('lockReport', read.id, written, draft.report, report)])
    return { report }
  })
}
