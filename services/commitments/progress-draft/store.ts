import { randomUUID } from 'node:crypto'
import { type ExpressionBuilder, sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { type Notice, recordChanges } from '../../shared/changes.ts'
import { isTaken, isUnknownReference } from '../../shared/errors.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { CommitmentsDb, CommitmentsTables, ProgressDraftRow } from '../database/tables.ts'

/** Latest first. Serves Municipality.progressDrafts. */
export async function openDraftsOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('progressDraft')
    .selectAll()
    .where('municipality', 'in', slugs)
    .where('discardedAt', 'is', null)
    .orderBy('savedAt', 'desc')
    .execute()
  return groupBy(rows, row => row.municipality)
}

export const findDraft = (db: CommitmentsDb, id: string) =>
  db.selectFrom('progressDraft').selectAll().where('id', '=', id).executeTakeFirst()

export type Subject = Pick<ProgressDraftRow, 'municipality' | 'commitment' | 'action' | 'period'>

/** What is being written on a subject. Serves saveProgressDraft and publishProgress. */
export const findDraftOn = (db: CommitmentsDb, subject: Subject) =>
  db.selectFrom('progressDraft').selectAll().where(isOn(subject)).executeTakeFirst()

const isOn =
  ({ municipality, commitment, action, period }: Subject) =>
  ({ and }: ExpressionBuilder<CommitmentsTables, 'progressDraft'>) =>
    and({ municipality, commitment, action, period, discardedAt: null })

/** The revisions that are carried over are kept for good, so what was carried can be told as long as the draft lives. */
export async function carriedReports(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('progressDraft')
    .innerJoin('progressReport', join =>
      join
        .onRef('progressReport.id', '=', 'progressDraft.carriedFrom')
        .onRef('progressReport.revision', '=', 'progressDraft.carriedRevision'),
    )
    .selectAll('progressReport')
    .select('progressDraft.id as draft')
    .where('progressDraft.id', 'in', ids)
    .execute()
  return new Map(rows.map(({ draft, ...report }) => [draft, report]))
}

type Carrying = Pick<ProgressDraftRow, 'carriedFrom' | 'carriedRevision'>

export const carriedIn = (draft: Carrying | undefined) =>
  draft?.carriedFrom ? { report: draft.carriedFrom, revision: draft.carriedRevision ?? 0 } : undefined

/** The earlier report of the same subject, at the revision that was read. */
export async function findCarried(
  db: CommitmentsDb,
  { municipality, commitment, action, period }: Subject,
  from: { report: string; revision: number },
) {
  const report = await db
    .selectFrom('progressReport')
    .selectAll()
    .where('id', '=', from.report)
    .where('revision', '=', from.revision)
    .where('municipality', '=', municipality)
    .where('period', '<', period)
    .executeTakeFirst()
  return report?.commitment === commitment && report.action === action ? report : undefined
}

export type Act = { personId: string; at: Date }
type Saved = Omit<
  ProgressDraftRow,
  'id' | 'revision' | 'sentBy' | 'sentAt' | 'reviewer' | 'returnedBy' | 'note' | 'discardedAt'
>
type Written = { draft?: ProgressDraftRow; fault?: Fault }

const jsonb = <Value>(value: Value) => sql<Value>`${JSON.stringify(value)}`

/** The first revision of a draft, or the one after `revision`; one that is gone meanwhile begins anew. Serves saveProgressDraft. */
export async function saveDraft(
  db: CommitmentsDb,
  draft: Saved,
  revision: number | null,
  faultOf: (before: ProgressDraftRow) => Fault | null,
): Promise<Written> {
  const values = {
    ...draft,
    summary: jsonb(draft.summary),
    challenges: jsonb(draft.challenges),
    evidence: jsonb(draft.evidence),
    confirmed: jsonb(draft.confirmed),
  }
  const act = { personId: draft.writtenBy, at: draft.savedAt }
  try {
    return await db.transaction().execute(async trx => {
      const before = await trx.selectFrom('progressDraft').selectAll().where(isOn(draft)).forUpdate().executeTakeFirst()
      // the form itself saved what stands there, and did not hear of it
      const isOwn = before && before.writing !== null && before.writing === draft.writing
      const fault = before && faultOf(before)
      if (fault) return { draft: before, fault }
      if (before && !isOwn && before.revision !== revision) return newer(before)
      const after = before
        ? await trx
            .updateTable('progressDraft')
            .set({ ...values, revision: before.revision + 1 })
            .where('id', '=', before.id)
            .returningAll()
            .executeTakeFirstOrThrow()
        : await trx
            .insertInto('progressDraft')
            .values({ ...values, id: randomUUID(), revision: 1 })
            .returningAll()
            .executeTakeFirstOrThrow()
      await recordChanges(trx, [changeOf('saveProgressDraft', act, before ?? null, after)])
      return { draft: after }
    })
  } catch (error) {
    if (isUnknownReference(error, 'progress_draft_municipality_fkey'))
      return { fault: { word: 'unknownMunicipality', field: 'municipality', facts: { slug: draft.municipality } } }
    const faster = isTaken(error, 'progress_draft_of_subject') ? await findDraftOn(db, draft) : undefined
    if (faster) return newer(faster)
    throw error
  }
}

const newer = (draft: ProgressDraftRow): Written => ({
  draft,
  fault: { word: 'savedMeanwhile', field: 'revision', facts: { revision: draft.revision } },
})

type Change = Partial<Omit<ProgressDraftRow, 'summary' | 'challenges' | 'evidence' | 'confirmed'>>

/** Changes where a draft is, and none of its words. Serves all mutations of drafts but saving. */
export async function moveDraft(
  db: CommitmentsDb,
  action: string,
  read: { id: string; revision: number },
  change: Change,
  act: Act,
  noticesOf: (after: ProgressDraftRow) => readonly Notice[] = () => [],
): Promise<Written> {
  try {
    return await db.transaction().execute(async trx => {
      const before = await trx
        .selectFrom('progressDraft')
        .selectAll()
        .where('id', '=', read.id)
        .forUpdate()
        .executeTakeFirst()
      if (!before) return { fault: { word: 'notFound', field: 'draft' } }
      if (before.revision !== read.revision) return newer(before)
      const after = await trx
        .updateTable('progressDraft')
        .set({ ...change, revision: before.revision + 1 })
        .where('id', '=', read.id)
        .returningAll()
        .executeTakeFirstOrThrow()
      await recordChanges(trx, [{ ...changeOf(action, act, before, after), notices: noticesOf(after) }])
      return { draft: after }
    })
  } catch (error) {
    if (isTaken(error, 'progress_draft_of_subject')) return { fault: { word: 'draftBegunAnew', field: 'draft' } }
    throw error
  }
}

export type DraftRead = { revision: number | null; writing: string | null }

/** The draft that becomes a report, held until that is published; a fault when it is another one by now. Serves publishProgress. */
export async function holdDraft(
  trx: CommitmentsDb,
  subject: Subject,
  { revision, writing }: DraftRead,
  faultOf: (draft: ProgressDraftRow) => Fault | null,
): Promise<Written> {
  const draft = await trx.selectFrom('progressDraft').selectAll().where(isOn(subject)).forUpdate().executeTakeFirst()
  // gone: whoever published it is found by the report's revision, and one that was discarded is in nobody's way
  if (!draft) return {}
  const isOwn = writing !== null && draft.writing === writing
  const fault = faultOf(draft)
  if (fault) return { fault }
  if (!isOwn && draft.revision !== revision)
    return { fault: { word: 'savedMeanwhile', field: 'draft', facts: { revision: draft.revision } } }
  return { draft }
}

/** A draft ends with its publication. */
export const endDraft = (trx: CommitmentsDb, id: string) =>
  trx.deleteFrom('progressDraft').where('id', '=', id).execute()

/** The trail tells who wrote when, and none of the words: the municipality's editors alone read those. */
function changeOf(action: string, { personId, at }: Act, before: ProgressDraftRow | null, after: ProgressDraftRow) {
  return {
    at,
    actor: personId,
    action,
    subjectType: 'ProgressDraft',
    subjectId: after.id,
    before: before && traced(before),
    after: traced(after),
    news: null,
  }
}

const traced = ({
  municipality,
  commitment,
  action,
  period,
  revision,
  sentBy,
  reviewer,
  discardedAt,
}: ProgressDraftRow) => ({
  municipality,
  commitment,
  action,
  period,
  revision,
  sentBy,
  reviewer,
  discardedAt,
})
