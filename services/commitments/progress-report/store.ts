import { randomUUID } from 'node:crypto'
import { type ExpressionBuilder, sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { type News, recordChanges } from '../../shared/changes.ts'
import {
  type Connection,
  connection,
  keyAfter,
  momentIn,
  numberIn,
  type Page,
  rowsToRead,
} from '../../shared/connection.ts'
import { isTaken, isUnknownReference } from '../../shared/errors.ts'
import { firstAnswer, keepAnswer } from '../../shared/once.ts'
import { searched } from '../../shared/search/page.ts'
import { readSearch, type Search } from '../../shared/search/rules.ts'
import { finder } from '../../shared/search/store.ts'
import type { Fault } from '../../shared/user-error.ts'
import type {
  CommitmentsDb,
  CommitmentsTables,
  EvidenceItem,
  ProgressDraftRow,
  ProgressReportRow,
  ProgressStatus,
} from '../database/tables.ts'
import { recordFileUses } from '../file/store.ts'
import { type DraftRead, endDraft, holdDraft } from '../progress-draft/store.ts'

type Cursor = readonly [publishedAt: string, id: string]

const keyOf = ({ publishedAt, id }: ProgressReportRow): Cursor => [publishedAt.toISOString(), id]

function cursorOf(page: Page) {
  const key = keyAfter<Cursor>(page, 2)
  return key && { publishedAt: momentIn(key[0]), id: String(key[1]) }
}

/** The newest revision of each. Serves Query.progressReport, and references from other subgraphs. */
export async function reportsByIds(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('progressReport')
    .selectAll()
    .where('current', '=', true)
    .where('id', 'in', ids)
    .execute()
  return keyBy(rows, row => row.id)
}

type Filter = {
  municipality?: string | null
  commitment?: number | null
  action?: string | null
  plan?: string | null
  period?: string | null
  status?: readonly ProgressStatus[] | null
  /** From the first moment up to the second. */
  published?: { from: Date; to: Date }
  /** Of one of these municipalities. */
  slugs?: readonly string[]
}

const reports = finder('commitments', 'ProgressReport')

/**
 * One page of all reports, newest first, or what fits a search best: on commitments, unless an action or a plan is named.
 * Serves Query.progressReports.
 */
export async function pageOfReports(
  db: CommitmentsDb,
  page: Page,
  { search, ...filter }: Filter & { search?: string | null },
  readers: readonly string[] = [],
) {
  return await searched(reports, {
    db,
    search: readSearch(search, readers),
    readers,
    find: async search =>
      search === undefined
        ? await newestReports(db, page, filter)
        : await bestReports(db, page, filter, search, readers),
    seen: matching(db, filter).select('progressReport.id'),
    textsOf: ({ summary, challenges }) => ({ title: null, others: [summary, challenges] }),
  })
}

async function bestReports(
  db: CommitmentsDb,
  page: Page,
  filter: Filter,
  search: Search | null,
  readers: readonly string[],
) {
  const after = keyAfter<[number, string]>(page, 2)
  const found = matching(db, filter).innerJoin(reports.ranked(search, readers), 'found.item', 'progressReport.id')
  const rows = await found
    .selectAll('progressReport')
    .select('found.place')
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('found.place', 'progressReport.id'), '>', tuple(numberIn(after?.[0]), String(after?.[1]))),
      ),
    )
    .orderBy('found.place')
    .orderBy('progressReport.id')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, ({ place, id }) => [place, id], count)
}

function matching(db: CommitmentsDb, filter: Filter) {
  const { municipality, commitment, action, plan, period, status, published, slugs } = filter
  let found = db.selectFrom('progressReport').where('current', '=', true)
  if (municipality) found = found.where('municipality', '=', municipality)
  if (typeof commitment === 'number') found = found.where('commitment', '=', commitment)
  if (action) found = found.where('action', '=', action)
  if (plan) found = found.where('action', 'in', db.selectFrom('planSegment').select('id').where('plan', '=', plan))
  if (!action && !plan) found = found.where('commitment', 'is not', null)
  if (period) found = found.where('period', '=', period)
  if (status?.length) found = found.where('status', 'in', status)
  if (slugs) found = found.where('municipality', '=', isOneOf(slugs))
  if (published) found = found.where('publishedAt', '>=', published.from).where('publishedAt', '<', published.to)
  return found
}

async function newestReports(db: CommitmentsDb, page: Page, filter: Filter) {
  const after = cursorOf(page)
  const found = matching(db, filter)
  const shown = after
    ? found.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('publishedAt', 'id'), '<', tuple(after.publishedAt, after.id)),
      )
    : found
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await shown
    .selectAll()
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToRead(page))
    .execute()
  return connection(rows, page, keyOf, count)
}

export type NestedPage = Page & {
  commitment?: number | null
  period?: string | null
  /** Reports on the actions of this plan only. */
  plan?: string | null
  /** Reports on actions of plans among those on commitments. */
  withActions?: boolean
}

/** One page a parent, newest first: read along its index, however many reports it has. Serves Municipality.progress and Commitment.progress. */
export async function reportsOf<Key extends string | number>(
  db: CommitmentsDb,
  parent: 'municipality' | 'commitment',
  { commitment, period, plan, withActions, ...page }: NestedPage,
  keys: readonly Key[],
) {
  const after = cursorOf(page)
  let found = db.selectFrom('progressReport').where('current', '=', true).whereRef(parent, '=', sql.ref('parent.key'))
  if (plan) found = found.where('action', 'in', db.selectFrom('planSegment').select('id').where('plan', '=', plan))
  else if (!withActions) found = found.where('commitment', 'is not', null)
  if (typeof commitment === 'number') found = found.where('commitment', '=', commitment)
  if (period) found = found.where('period', '=', period)
  const shown = found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('publishedAt', 'id'), '<', tuple(after?.publishedAt as Date, after?.id as string)),
      ),
    )
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToRead(page))

  const type = sql.raw(parent === 'municipality' ? 'text[]' : 'integer[]')
  const rows = await db
    .selectFrom(sql<{ key: Key }>`unnest(${sql.val(keys)}::${type})`.as<'parent'>(sql`parent(key)`))
    .innerJoinLateral(found.select(({ fn }) => fn.countAll<number>().as('total')).as('counted'), join => join.onTrue())
    .leftJoinLateral(shown.as('report'), join => join.onTrue())
    .select(['parent.key', 'counted.total'])
    .selectAll('report')
    .orderBy('report.publishedAt', 'desc')
    .orderBy('report.id', 'desc')
    .execute()
  const pages = new Map<Key, Connection<ProgressReportRow>>()
  for (const [key, group] of groupBy(rows, row => row.key as Key)) {
    const reports = group.filter((row): row is typeof row & ProgressReportRow => row.id !== null)
    pages.set(key, connection(reports, page, keyOf, group[0]?.total ?? 0))
  }
  return pages
}

/** One page of a group's reports on a commitment, newest first. Serves PeerProgress.reports. */
export async function reportsOfGroup(
  db: CommitmentsDb,
  { commitment, slugs }: { commitment: number; slugs: readonly string[] },
  page: Page,
) {
  const after = cursorOf(page)
  const found = db
    .selectFrom('progressReport')
    .where('current', '=', true)
    .where('commitment', '=', commitment)
    .where('municipality', '=', isOneOf(slugs))
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('publishedAt', 'id'), '<', tuple(after?.publishedAt as Date, after?.id as string)),
      ),
    )
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, keyOf, count)
}

/** One parameter, however many they are. */
const isOneOf = (slugs: readonly string[]) => sql<string>`any(${sql.val(slugs)}::text[])`

export type ReportedYear = Pick<
  ProgressReportRow,
  'municipality' | 'period' | 'status' | 'publishedAt' | 'invented'
> & {
  commitment: number
  reportId: string
}

/** What was reported for each year, without its texts. Serves Municipality.reportedYears and PeerGroup.progress. */
export async function reportedYearsOf(
  db: CommitmentsDb,
  { commitment }: { commitment: number | null },
  slugs: readonly string[],
) {
  let found = db
    .selectFrom('progressReport')
    .select(['municipality', 'period', 'status', 'id as reportId', 'publishedAt', 'invented'])
    .select(({ ref }) => ref('commitment').$notNull().as('commitment'))
    .where('current', '=', true)
    .where('commitment', 'is not', null)
    .where('municipality', '=', isOneOf(slugs))
  if (commitment !== null) found = found.where('commitment', '=', commitment)
  const rows: ReportedYear[] = await found.orderBy('municipality').orderBy('period').orderBy('commitment').execute()
  return groupBy(rows, row => row.municipality)
}

export type ReportedAction = Omit<ReportedYear, 'commitment'> & { action: string }

/** What was reported on actions of plans for each year, without its texts. Serves Municipality.reportedActions. */
export async function reportedActionsOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows: ReportedAction[] = await db
    .selectFrom('progressReport')
    .select(['municipality', 'period', 'status', 'id as reportId', 'publishedAt', 'invented'])
    .select(({ ref }) => ref('action').$notNull().as('action'))
    .where('current', '=', true)
    .where('action', 'is not', null)
    .where('municipality', '=', isOneOf(slugs))
    .orderBy('period')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.municipality)
}

type Group = { commitment: number; slugs: readonly string[]; first: number }

/** Documents of a group's reports on a commitment, those published last first. Serves PeerProgress.evidence. */
export async function evidenceOfGroup(db: CommitmentsDb, { commitment, slugs, first }: Group) {
  if (slugs.length === 0) return []
  return await db
    .selectFrom('progressReport')
    .innerJoin(
      sql<{
        item: EvidenceItem
        place: number
      }>`lateral jsonb_array_elements(progress_report.evidence) with ordinality`.as<'piece'>(sql`piece(item, place)`),
      join => join.onTrue(),
    )
    .select(['municipality', 'period', 'id as reportId', 'publishedAt', 'invented', 'piece.item as evidence'])
    .where('current', '=', true)
    .where('commitment', '=', commitment)
    .where('municipality', '=', isOneOf(slugs))
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .orderBy('piece.place')
    .limit(first)
    .execute()
}

/** The report of the newest period on each commitment. Serves Municipality.commitmentProgress and PeerGroup.commitments. */
export async function latestReportsOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('progressReport')
    .distinctOn(['municipality', 'commitment'])
    .select(['municipality', 'status', 'publishedAt'])
    .select(({ ref }) => ref('commitment').$notNull().as('commitment'))
    .select(({ fn }) =>
      fn
        .max('publishedAt')
        .over(over => over.partitionBy('municipality'))
        .as('lastPublishedAt'),
    )
    .where('current', '=', true)
    .where('commitment', 'is not', null)
    .where('municipality', 'in', slugs)
    .orderBy('municipality')
    .orderBy('commitment')
    .orderBy('period', 'desc')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** Newest period first. Serves PlanAction.progress. */
export async function reportsOfActions(db: CommitmentsDb, actions: readonly string[]) {
  const rows = await db
    .selectFrom('progressReport')
    .selectAll()
    .where('current', '=', true)
    .where('action', 'in', actions)
    .orderBy('period', 'desc')
    .execute()
  return groupBy(rows, row => row.action ?? '')
}

export type NewReport = Omit<ProgressReportRow, 'id' | 'revision' | 'current'>
type Publication = {
  personId: string
  revision: number | null
  key: string | null
  newsOf: (id: string) => News
  draft: DraftRead | null
  faultOfDraft: (draft: ProgressDraftRow) => Fault | null
}

const action = 'publishProgress'

/** Publishes the first revision of a report, or the one after `revision`. Serves publishProgress. */
export async function publishReport(
  db: CommitmentsDb,
  draft: NewReport,
  publication: Publication,
): Promise<{ report?: ProgressReportRow | undefined; fault?: Fault }> {
  const first = () => findFirstAnswer(db, publication.personId, publication.key)
  try {
    const { fault, report: published } = await addOrReplace(db, draft, publication)
    const report = published ?? (await first())
    if (fault && !report) return { fault }
    return report ? { report } : { fault: await conflictOf(db, draft) }
  } catch (error) {
    if (isTaken(error, 'answer_pkey')) return { report: await first() }
    if (isUnknownReference(error, 'progress_report_municipality_fkey'))
      return { fault: { word: 'unknownMunicipality', field: 'municipality', facts: { slug: draft.municipality } } }
    throw error
  }
}

/** Nothing when another revision stands there than the one that was read. */
async function addOrReplace(
  db: CommitmentsDb,
  draft: NewReport,
  { personId, revision, key, newsOf, draft: read, faultOfDraft }: Publication,
): Promise<{ report?: ProgressReportRow; fault?: Fault }> {
  return await db.transaction().execute(async trx => {
    const held = read ? await holdDraft(trx, draft, read, faultOfDraft) : {}
    if (held.fault) return { fault: held.fault }
    const before = revision === null ? null : await closeRevision(trx, draft, revision)
    if (before === undefined) return {}
    const [after] = await addRevisions(trx, [
      {
        ...draft,
        ...signatures(personId, held.draft),
        id: before?.id ?? randomUUID(),
        revision: (before?.revision ?? 0) + 1,
      },
    ])
    if (!after) return {}
    if (held.draft) await endDraft(trx, held.draft.id)
    await keepAnswer(trx, personId, action, key, `${after.id} ${after.revision}`, draft.publishedAt)
    const change = {
      at: draft.publishedAt,
      actor: personId,
      action,
      subjectType: 'ProgressReport',
      subjectId: after.id,
    }
    await recordChanges(trx, [
      { ...change, before: before && { ...before, current: true }, after, news: newsOf(after.id) },
    ])
    return { report: after }
  })
}

/** Who sent a draft for review wrote it; whoever had it then reviewed it. */
const signatures = (personId: string, draft: ProgressDraftRow | undefined) =>
  draft?.sentBy ? { publishedBy: draft.sentBy, reviewedBy: personId } : { publishedBy: personId, reviewedBy: null }

async function closeRevision(trx: CommitmentsDb, draft: NewReport, revision: number) {
  return await trx
    .updateTable('progressReport')
    .set({ current: false })
    .where(isAbout(draft))
    .where('current', '=', true)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst()
}

/** How many of these were still in force, and are no more. */
export async function closeRevisions(trx: CommitmentsDb, reports: readonly { id: string; revision: number }[]) {
  if (reports.length === 0) return 0
  const closed = await sql<{ id: string }>`
    update commitments.progress_report set current = false
    from unnest(${reports.map(({ id }) => id)}::text[], ${reports.map(({ revision }) => revision)}::integer[])
      as closing (id, revision)
    where progress_report.id = closing.id and progress_report.revision = closing.revision and current
    returning progress_report.id`.execute(trx)
  return closed.rows.length
}

/** Those of these that could be put into force, in one statement. */
export async function addRevisions(
  trx: CommitmentsDb,
  reports: readonly (NewReport & { id: string; revision: number })[],
) {
  if (reports.length === 0) return []
  const added = await trx
    .insertInto('progressReport')
    .values(
      reports.map(report => ({
        ...report,
        current: true,
        summary: jsonb(report.summary),
        challenges: report.challenges && jsonb(report.challenges),
        evidence: jsonb(report.evidence),
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .returningAll()
    .execute()
  await recordFileUses(trx, added.flatMap(usesOfFiles))
  return added
}

const usesOfFiles = ({ id, revision, evidence }: ProgressReportRow) =>
  evidence.flatMap(({ file }) => (file ? [{ file, subjectType: 'ProgressReport', subjectId: id, revision }] : []))

const isAbout =
  ({ municipality, commitment, action, period }: NewReport) =>
  ({ and }: ExpressionBuilder<CommitmentsTables, 'progressReport'>) =>
    and(action === null ? { municipality, commitment, period } : { action, period })

const jsonb = <Value>(value: Value) => sql<Value>`${JSON.stringify(value)}`

/** The revision that the first request with this key published. Serves publishProgress sent twice. */
export async function findFirstAnswer(db: CommitmentsDb, personId: string, key: string | null | undefined) {
  const [id, revision] = (await firstAnswer(db, personId, action, key))?.split(' ') ?? []
  if (!id) return undefined
  return await db
    .selectFrom('progressReport')
    .selectAll()
    .where('id', '=', id)
    .where('revision', '=', Number(revision))
    .executeTakeFirst()
}

async function conflictOf(db: CommitmentsDb, draft: NewReport): Promise<Fault> {
  const current = await db
    .selectFrom('progressReport')
    .select('revision')
    .where('current', '=', true)
    .where(isAbout(draft))
    .executeTakeFirst()
  if (!current) return { word: 'notFound', field: 'revision' }
  return { word: 'changedMeanwhile', field: 'revision', facts: { revision: current.revision } }
}
