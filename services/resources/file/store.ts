import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { jsonb } from '../../shared/jsonb.ts'
import type { Texts } from '../../shared/language.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { FileRow, ResourcesDb } from '../database/tables.ts'

/** Serves Query.libraryFile. */
export async function filesByIds(db: ResourcesDb, ids: readonly string[]) {
  const rows = await db.selectFrom('file').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

/** Every version of every file of items that was not taken back. Serves Resource.files and Resource.fileLines. */
export async function filesOfResources(db: ResourcesDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('file')
    .selectAll()
    .where('resource', 'in', slugs)
    .where('takenBackAt', 'is', null)
    .execute()
  return groupBy(rows, row => row.resource ?? '')
}

/** What was taken back, latest first. Serves Resource.takenBackFiles. */
export async function takenBackOfResources(db: ResourcesDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('file')
    .selectAll()
    .where('resource', 'in', slugs)
    .where('takenBackAt', 'is not', null)
    .orderBy('takenBackAt', 'desc')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.resource ?? '')
}

/** Takes a version back. What it was called may be what nobody should read, so that goes too. */
export const takeBack = (trx: ResourcesDb, id: string, reason: Texts, at: Date) =>
  trx
    .updateTable('file')
    .set({ name: '', takenBackAt: at, takenBackReason: jsonb(reason) })
    .where('id', '=', id)
    .execute()

type Uploads = { files: number; bytes: number }

/** Puts a file on record, unless its sender has uploaded too much. Serves addLibraryFile. */
export async function addFile(
  db: ResourcesDb,
  file: FileRow,
  since: Date,
  faultAfter: (uploads: Uploads) => Fault | null,
): Promise<{ file?: FileRow; fault?: Fault }> {
  return await db.transaction().execute(async trx => {
    // one upload of a person after the other, so that none passes the limit unseen
    await sql`select pg_advisory_xact_lock(hashtext(${`library ${file.uploadedBy}`}))`.execute(trx)
    const uploads = await trx
      .selectFrom('file')
      .select(({ fn }) => fn.countAll<number>().as('files'))
      .select(sql<number>`coalesce(sum(size), 0)::float8`.as('bytes'))
      .where('uploadedBy', '=', file.uploadedBy)
      .where('uploadedAt', '>', since)
      .executeTakeFirstOrThrow()
    const fault = faultAfter(uploads)
    if (fault) return { fault }
    await trx.insertInto('file').values(file).execute()
    await recordChanges(trx, [
      { ...changeOf('addLibraryFile', file, file.uploadedBy, file.uploadedAt), before: null, after: traced(file) },
    ])
    return { file }
  })
}

/** A file that somebody uploaded and no item has: nobody else takes it until the transaction ends. */
export const heldUpload = (trx: ResourcesDb, id: string, uploadedBy: string) =>
  trx
    .selectFrom('file')
    .selectAll()
    .where('id', '=', id)
    .where('uploadedBy', '=', uploadedBy)
    .where('resource', 'is', null)
    .forUpdate()
    .executeTakeFirst()

type Place = { resource: string; line: string | null; lang: string | null; at: Date }

/** Gives a held file to a held item: the next version of a line, or the first of its own. */
export async function attachFile(trx: ResourcesDb, file: FileRow, { resource, line, lang, at }: Place) {
  const { last } = await trx
    .selectFrom('file')
    .select(({ fn }) => fn.max('version').as('last'))
    .where('resource', '=', resource)
    .where('line', '=', line ?? file.id)
    .executeTakeFirstOrThrow()
  return await trx
    .updateTable('file')
    .set({ resource, line: line ?? file.id, version: (last ?? 0) + 1, lang, addedAt: at })
    .where('id', '=', file.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Forgets files from before a moment that no item has. Serves forgetFiles. */
export async function forgetFiles(db: ResourcesDb, before: Date, now: Date) {
  return await db.transaction().execute(async trx => {
    const gone = await trx
      .deleteFrom('file')
      .where('uploadedAt', '<', before)
      .where('resource', 'is', null)
      .returningAll()
      .execute()
    await recordChanges(
      trx,
      gone.map(file => ({ ...changeOf('forgetFile', file, null, now), before: traced(file), after: null })),
    )
    return gone.length
  })
}

/** Those of these bytes that some file holds. Serves heldFiles. */
export async function heldAmong(db: ResourcesDb, sha256s: readonly string[]) {
  if (sha256s.length === 0) return []
  const rows = await db
    .selectFrom('file')
    .select('sha256')
    .distinct()
    .where('sha256', 'in', sha256s)
    .where('takenBackAt', 'is', null)
    .execute()
  return rows.map(({ sha256 }) => sha256)
}

const changeOf = (action: string, { id }: FileRow, actor: string | null, at: Date) => ({
  at,
  actor,
  action,
  subjectType: 'ResourceFile',
  subjectId: id,
  news: null,
})

/** Before an item has it, what a file is called is its uploader's own. */
const traced = ({ mediaType, size, sha256 }: FileRow) => ({ mediaType, size, sha256 })
