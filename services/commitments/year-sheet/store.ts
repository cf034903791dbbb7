import { randomUUID } from 'node:crypto'
import { type Change, type News, recordChanges } from '../../shared/changes.ts'
import { groupBy, keyBy } from '../../shared/batch.ts'
import type { CommitmentsDb, ProgressReportRow, YearSheetRow } from '../database/tables.ts'
import { addRevisions, closeRevisions, type NewReport } from '../progress-report/store.ts'

type Act = { personId: string; at: Date }

export async function findSheet(db: CommitmentsDb, id: string) {
  return await db.selectFrom('yearSheet').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Newest first. Serves ActionPlan.yearSheets. */
export async function sheetsOfPlans(db: CommitmentsDb, year: string, plans: readonly string[]) {
  const rows = await db
    .selectFrom('yearSheet')
    .selectAll()
    .where('plan', 'in', plans)
    .where('year', '=', year)
    .orderBy('sentAt', 'desc')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.plan)
}

/** Every revision of a year: what sheets were downloaded with, and what is published now. Serves the comparison. */
export async function reportsOfYear(db: CommitmentsDb, plan: string, year: string) {
  return await db
    .selectFrom('progressReport')
    .innerJoin('planSegment', 'planSegment.id', 'progressReport.action')
    .selectAll('progressReport')
    .where('planSegment.plan', '=', plan)
    .where('progressReport.period', '=', year)
    .execute()
}

/** The current report of one year on each action. Serves PlanAction.report. */
export async function reportsOfActionsIn(db: CommitmentsDb, year: string, actions: readonly string[]) {
  const rows = await db
    .selectFrom('progressReport')
    .selectAll()
    .where('current', '=', true)
    .where('action', 'in', actions)
    .where('period', '=', year)
    .execute()
  return keyBy(rows, row => row.action ?? '')
}

type Sent = Pick<YearSheetRow, 'plan' | 'municipality' | 'year' | 'lang' | 'fileName' | 'sent'>

/** Serves importYearSheet. */
export async function keepSheet(db: CommitmentsDb, sheet: Sent, { personId, at }: Act) {
  return await db.transaction().execute(async trx => {
    const kept = await trx
      .insertInto('yearSheet')
      .values({
        ...sheet,
        id: randomUUID(),
        sent: JSON.stringify(sheet.sent) as never,
        published: '[]' as never,
        sentBy: personId,
        sentAt: at,
        appliedAt: null,
        undoneAt: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    const { plan, municipality, year, lang, fileName } = sheet
    const after = { plan, municipality, year, lang, fileName, rowCount: sheet.sent.length }
    await recordChanges(trx, [changeOf('importYearSheet', kept.id, null, after, { personId, at })])
    return kept
  })
}

const changeOf = (action: string, sheet: string, before: unknown, after: unknown, { personId, at }: Act): Change => ({
  at,
  actor: personId,
  action,
  subjectType: 'YearSheet',
  subjectId: sheet,
  before,
  after,
  news: null,
})

/** Somebody was faster: nothing of it is kept. */
class Moved extends Error {}

/** Undefined when something moved meanwhile. */
async function unlessMoved<Outcome>(work: Promise<Outcome>): Promise<Outcome | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Moved) return undefined
    throw error
  }
}

export type Publication = { report: NewReport; before: ProgressReportRow | undefined }

/** Publishes all reports of a sheet, or none. Serves applyYearSheet. */
export const applySheet = (
  db: CommitmentsDb,
  sheet: YearSheetRow,
  publications: readonly Publication[],
  { personId, at, news }: Act & { news: News },
) =>
  unlessMoved(
    db.transaction().execute(async trx => {
      const replaced = publications.flatMap(({ before }) => (before ? [before] : []))
      const reports = publications.map(({ report, before }) => ({
        ...report,
        id: before?.id ?? randomUUID(),
        revision: (before?.revision ?? 0) + 1,
      }))
      await exchange(trx, replaced, reports)
      const published = reports.map(({ id, revision }, index) => ({
        id,
        revision,
        before: publications[index]?.before?.revision ?? null,
      }))
      const applied = await trx
        .updateTable('yearSheet')
        .set({ appliedAt: at, published: JSON.stringify(published) as never })
        .where('id', '=', sheet.id)
        .where('appliedAt', 'is', null)
        .returningAll()
        .executeTakeFirst()
      if (!applied) throw new Moved()
      const summary = { plan: sheet.plan, year: sheet.year, reports: reports.length }
      const whole = changeOf(
        'applyYearSheet',
        sheet.id,
        { applied: false },
        { applied: true, ...summary },
        { personId, at },
      )
      await recordChanges(trx, [
        ...reports.map((after, index) => ({
          ...changeOfReport('applyYearSheet', publications[index]?.before ?? null, after, { personId, at }),
        })),
        { ...whole, news: reports.length > 0 ? news : null },
      ])
      return applied
    }),
  )

/** Puts the revisions before back in their place, as new ones, all or none. Serves undoYearSheet. */
export const undoSheet = (db: CommitmentsDb, sheet: YearSheetRow, { personId, at }: Act) =>
  unlessMoved(
    db.transaction().execute(async trx => {
      const revisions = await revisionsOf(trx, sheet)
      const undone = sheet.published.flatMap(({ id, revision }) => revisions.get(`${id}/${revision}`) ?? [])
      const restored = sheet.published.flatMap(({ id, revision, before }) => {
        const row = before === null ? undefined : revisions.get(`${id}/${before}`)
        return row ? [{ ...row, revision: revision + 1, publishedAt: at, publishedBy: personId, reviewedBy: null }] : []
      })
      await exchange(trx, undone, restored)
      const after = await trx
        .updateTable('yearSheet')
        .set({ undoneAt: at })
        .where('id', '=', sheet.id)
        .where('undoneAt', 'is', null)
        .returningAll()
        .executeTakeFirst()
      if (!after) throw new Moved()
      await recordChanges(trx, [
        ...undone.map(before =>
          changeOfReport('undoYearSheet', before, restored.find(({ id }) => id === before.id) ?? null, {
            personId,
            at,
          }),
        ),
        {
          ...changeOf(
            'undoYearSheet',
            sheet.id,
            { undone: false },
            { undone: true, reports: undone.length },
            { personId, at },
          ),
          takesBack: ['applyYearSheet'],
        },
      ])
      return after
    }),
  )

const changeOfReport = (
  action: string,
  before: { id: string } | null,
  after: { id: string } | null,
  { personId, at }: Act,
): Change => ({
  at,
  actor: personId,
  action,
  subjectType: 'ProgressReport',
  subjectId: (after ?? before)?.id ?? '',
  before,
  after,
  news: null,
})

/** Takes some revisions out of force and puts others into it; each must be as it was read. */
async function exchange(
  trx: CommitmentsDb,
  out: readonly ProgressReportRow[],
  into: readonly (NewReport & { id: string; revision: number })[],
) {
  if ((await closeRevisions(trx, out)) !== out.length) throw new Moved()
  if ((await addRevisions(trx, into)).length !== into.length) throw new Moved()
}

async function revisionsOf(trx: CommitmentsDb, { published }: YearSheetRow) {
  if (published.length === 0) return new Map<string, ProgressReportRow>()
  const ids = published.map(({ id }) => id)
  const rows = await trx.selectFrom('progressReport').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, ({ id, revision }) => `${id}/${revision}`)
}
