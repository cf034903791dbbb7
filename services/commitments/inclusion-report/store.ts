import { createHash, randomUUID } from 'node:crypto'
import { groupBy } from '../../shared/batch.ts'
import { type News, recordChanges } from '../../shared/changes.ts'
import { isTaken, isUnknownReference } from '../../shared/errors.ts'
import type { Fault } from '../../shared/user-error.ts'
import { jsonb } from '../../shared/jsonb.ts'
import type { CommitmentsDb, InclusionReportRow } from '../database/tables.ts'
import { type Arrangement, inclusionSections } from './rules.ts'

/** A report without its content, which is long and read by itself. */
export type InclusionReport = Omit<InclusionReportRow, 'content'>

const columns = [
  'id',
  'municipality',
  'year',
  'edition',
  'corrects',
  'revision',
  'sections',
  'recordOrder',
  'leftOut',
  'paragraphs',
  'createdAt',
  'createdBy',
  'lockedAt',
  'lockedBy',
  'sha256',
] as const

/** Serves every mutation, and references to InclusionReport. */
export const findInclusionReport = (db: CommitmentsDb, id: string): Promise<InclusionReport | undefined> =>
  db.selectFrom('inclusionReport').select(columns).where('id', '=', id).executeTakeFirst()

/** All of each municipality, latest year and edition first. Serves Municipality.inclusionReports and Query.inclusionReport. */
export async function inclusionReportsOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows: InclusionReport[] = await db
    .selectFrom('inclusionReport')
    .select(columns)
    .where('municipality', 'in', slugs)
    .orderBy('year', 'desc')
    .orderBy('edition', 'desc')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** Serves InclusionReport.content. */
export async function inclusionContentsOf(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('inclusionReport').select(['id', 'content']).where('id', 'in', ids).execute()
  return new Map(rows.flatMap(({ id, content }) => (content === null ? [] : [[id, content] as const])))
}

export type OfYear = { municipality: string; year: number }
export const keyOfYear = ({ municipality, year }: OfYear) => `${municipality} ${year}`

/** Published reports on commitments, by municipality and year. Serves InclusionReport.progress and progressBefore. */
export async function progressOfYears(db: CommitmentsDb, keys: readonly string[]) {
  const asked = keys.map(key => key.split(' ') as [string, string])
  const rows = await db
    .selectFrom('progressReport')
    .selectAll()
    .where('current', '=', true)
    .where('commitment', 'is not', null)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('municipality', 'period'),
        'in',
        asked.map(([municipality, period]) => tuple(municipality, period)),
      ),
    )
    .orderBy('commitment')
    .execute()
  return groupBy(rows, ({ municipality, period }) => `${municipality} ${period}`)
}

export type Written = { personId: string; now: Date }
export type Outcome = { report: InclusionReport; fault?: never } | { report?: never; fault: Fault }

const changeOf = (
  action: string,
  id: string,
  { personId, now }: Written,
  { before, after, news = null }: { before: unknown; after: unknown; news?: News | null },
) => ({
  at: now,
  actor: personId,
  action,
  subjectType: 'InclusionReport',
  subjectId: id,
  before,
  after,
  news,
})

type Start = OfYear & { edition: number; corrects: string | null }

/** Begins a draft; the report of that edition where somebody was faster. Serves startInclusionReport. */
export async function addInclusionReport(db: CommitmentsDb, start: Start, written: Written): Promise<Outcome> {
  try {
    const report = await db.transaction().execute(async trx => {
      const after = await trx
        .insertInto('inclusionReport')
        .values({
          ...start,
          id: randomUUID(),
          revision: 1,
          sections: jsonb([...inclusionSections]),
          recordOrder: jsonb([]),
          leftOut: jsonb([]),
          paragraphs: jsonb([]),
          createdAt: written.now,
          createdBy: written.personId,
        } as never)
        .returning(columns)
        .executeTakeFirstOrThrow()
      await recordChanges(trx, [changeOf('startInclusionReport', after.id, written, { before: null, after })])
      return after
    })
    return { report }
  } catch (error) {
    if (isTaken(error, 'inclusion_report_edition')) {
      const report = (await inclusionReportsOf(db, [start.municipality]))
        .get(start.municipality)
        ?.find(({ year, edition }) => year === start.year && edition === start.edition)
      if (report) return { report }
    }
    if (isUnknownReference(error, 'inclusion_report_municipality_fkey'))
      return { fault: { word: 'unknownMunicipality', field: 'municipality', facts: { slug: start.municipality } } }
    throw error
  }
}

export type Read = { id: string; revision: number }

/** The draft as it was read, locked for this transaction; or why it cannot be written. */
async function draftAsRead(trx: CommitmentsDb, { id, revision }: Read): Promise<Outcome> {
  const report = await trx
    .selectFrom('inclusionReport')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!report) return { fault: { word: 'notFound', field: 'report' } }
  if (report.lockedAt) return { fault: { word: 'reportIsLocked', field: null } }
  if (report.revision !== revision)
    return { fault: { word: 'savedMeanwhile', field: 'revision', facts: { revision: report.revision } } }
  return { report }
}

type Change = { draft: Partial<Arrangement>; fault?: never } | { draft?: never; fault: Fault }

/** Writes a draft anew in the parts that are another. Serves every mutation of a draft. */
export async function changeInclusionReport(
  db: CommitmentsDb,
  action: string,
  read: Read,
  written: Written,
  changeIn: (draft: InclusionReport) => Change,
): Promise<Outcome> {
  return await db.transaction().execute(async trx => {
    const { report: before, fault } = await draftAsRead(trx, read)
    if (fault) return { fault }
    const { draft, fault: refusal } = changeIn(before)
    if (refusal) return { fault: refusal }

    const parts = Object.entries(draft).map(([part, value]) => [part, jsonb(value)])
    const report = await trx
      .updateTable('inclusionReport')
      .set({ ...Object.fromEntries(parts), revision: read.revision + 1 })
      .where('id', '=', read.id)
      .returning(columns)
      .executeTakeFirstOrThrow()
    const old = Object.fromEntries(Object.keys(draft).map(part => [part, before[part as keyof Arrangement]]))
    await recordChanges(trx, [changeOf(action, read.id, written, { before: old, after: draft })])
    return { report }
  })
}

type Lock = {
  content: string
  news: (report: InclusionReport) => News
  /** Why the draft cannot be locked with this content, by the records of the moment. */
  refusal: (trx: CommitmentsDb, draft: InclusionReport) => Promise<Fault | undefined>
}

/** Serves lockInclusionReport. */
export async function lockInclusionReport(
  db: CommitmentsDb,
  read: Read,
  { content, news, refusal }: Lock,
  written: Written,
): Promise<Outcome> {
  return await db.transaction().execute(async trx => {
    const { report: draft, fault } = await draftAsRead(trx, read)
    if (fault) return { fault }
    const found = await refusal(trx, draft)
    if (found) return { fault: found }

    const report = await trx
      .updateTable('inclusionReport')
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
    await recordChanges(trx, [
      changeOf('lockInclusionReport', read.id, written, { before: draft, after: report, news: news(report) }),
    ])
    return { report }
  })
}
