import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { CommitmentsDb, FileRow, FileUseRow } from '../database/tables.ts'

const mostShown = 100

/** Serves Query.evidenceFile, and every document that is a file. */
export async function filesByIds(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('file').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

/** Those of these to which something published refers. */
export async function publishedFiles(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('fileUse').select('file').distinct().where('file', 'in', ids).execute()
  return new Map(rows.map(({ file }) => [file, true]))
}

/** Newest first. Serves Municipality.unpublishedFiles. */
export async function unpublishedFilesOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('file')
    .selectAll()
    .where('municipality', 'in', slugs)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('fileUse').select('file').whereRef('fileUse.file', '=', 'file.id'))),
    )
    .orderBy('uploadedAt', 'desc')
    .orderBy('id')
    .limit(mostShown * slugs.length)
    .execute()
  return new Map([...groupBy(rows, row => row.municipality)].map(([slug, files]) => [slug, files.slice(0, mostShown)]))
}

/** What was uploaded since a moment, by municipality; of files that were forgotten meanwhile nothing. */
export async function uploadsSince(db: CommitmentsDb, since: Date, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('file')
    .select(['municipality', ({ fn }) => fn.countAll<number>().as('files')])
    .select(sql<number>`coalesce(sum(size), 0)::float8`.as('bytes'))
    .where('municipality', 'in', slugs)
    .where('uploadedAt', '>', since)
    .groupBy('municipality')
    .execute()
  return keyBy(rows, row => row.municipality)
}

type Uploads = { files: number; bytes: number }

/** Puts a file on record, unless the municipality has uploaded too much. Serves addFile. */
export async function addFile(
  db: CommitmentsDb,
  file: FileRow,
  since: Date,
  faultAfter: (uploads: Uploads) => Fault | null,
): Promise<{ file?: FileRow; fault?: Fault }> {
  const { municipality } = file
  return await db.transaction().execute(async trx => {
    // one upload of a municipality after the other, so that none passes the limit unseen
    const known = await trx
      .selectFrom('municipality')
      .select('slug')
      .where('slug', '=', municipality)
      .forUpdate()
      .executeTakeFirst()
    if (!known) return { fault: { word: 'unknownMunicipality', field: 'municipality', facts: { slug: municipality } } }
    const uploads = (await uploadsSince(trx, since, [municipality])).get(municipality) ?? { files: 0, bytes: 0 }
    const fault = faultAfter(uploads)
    if (fault) return { fault }
    await trx.insertInto('file').values(file).execute()
    await recordChanges(trx, [
      {
        at: file.uploadedAt,
        actor: file.uploadedBy,
        action: 'addFile',
        subjectType: 'StoredFile',
        subjectId: file.id,
        before: null,
        after: traced(file),
        news: null,
      },
    ])
    return { file }
  })
}

/** Notes what something published refers to, in the transaction that publishes it: these files are kept for good. */
export async function recordFileUses(trx: CommitmentsDb, uses: readonly FileUseRow[]) {
  if (uses.length === 0) return
  await trx
    .insertInto('fileUse')
    .values([...uses])
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Forgets files from before a moment to which nothing refers. Serves forgetFiles. */
export async function forgetFiles(db: CommitmentsDb, before: Date, now: Date) {
  return await db.transaction().execute(async trx => {
    const gone = await trx
      .deleteFrom('file')
      .where('uploadedAt', '<', before)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('fileUse').select('file').whereRef('fileUse.file', '=', 'file.id'))),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('progressDraft')
              .select('progressDraft.id')
              .where(sql<boolean>`evidence @> jsonb_build_array(jsonb_build_object('file', file.id))`),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('answerFile').select('answerFile.file').whereRef('answerFile.file', '=', 'file.id'))),
      )
      // what an assessment left behind when it went over to another edition comes back when that is undone
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('assessmentMove')
              .select('assessmentMove.id')
              .where(
                sql<boolean>`jsonb_path_exists(before, '$[*].files[*] ? (@.file == $file)', jsonb_build_object('file', file.id))`,
              ),
          ),
        ),
      )
      .returningAll()
      .execute()
    await recordChanges(
      trx,
      gone.map(file => ({
        at: now,
        actor: null,
        action: 'forgetFile',
        subjectType: 'StoredFile',
        subjectId: file.id,
        before: traced(file),
        after: null,
        news: null,
      })),
    )
    return gone.length
  })
}

/** Those of these bytes that some file holds. Serves heldFiles. */
export async function heldAmong(db: CommitmentsDb, sha256s: readonly string[]) {
  if (sha256s.length === 0) return []
  const rows = await db.selectFrom('file').select('sha256').distinct().where('sha256', 'in', sha256s).execute()
  return rows.map(({ sha256 }) => sha256)
}

/** What a file is called may tell of a draft, which the municipality's editors alone read: the trail knows it by its hash. */
const traced = ({ municipality, mediaType, size, sha256 }: FileRow) => ({ municipality, mediaType, size, sha256 })
