import { recordChanges } from '../../shared/changes.ts'
import { canonical, isLanguage, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { FileRow, ResourceRow, ResourcesDb } from '../database/tables.ts'
import type { Act } from '../sharing/acts.ts'
import { faultOfChanging, faultsOfReason, mayShare } from '../sharing/rules.ts'
import { heldResource, writeResource } from '../sharing/store.ts'
import type { AddResourceFileInput, TakeBackResourceFileInput } from '../types.generated.ts'
import { linesOf, mostLines } from './rules.ts'
import { attachFile, filesByIds, filesOfResources, heldUpload, takeBack } from './store.ts'

type Done =
  | { resource: ResourceRow; file: FileRow; faults?: never }
  | { resource?: never; file?: never; faults: Fault[] }

type TakenBack = { resource: ResourceRow; faults?: never } | { resource?: never; faults: Fault[] }

const refused = (...faults: Fault[]) => ({ faults })

/** Serves addResourceFile. Two who add at once get two versions: nothing is lost, so no revision is asked for. */
export async function addToItem(db: ResourcesDb, input: AddResourceFileInput, act: Act): Promise<Done> {
  const { line = null, lang } = input
  if (lang && !isLanguage(lang)) return refused({ word: 'unknownLanguage', field: 'lang', facts: { lang } })
  return await db.transaction().execute(async trx => {
    const held = await heldResource(trx, input.resource)
    if (!held) return refused({ word: 'notFound', field: 'resource' })
    const fault = faultOfChanging(act.viewer, held, held.revision)
    if (fault) return refused(fault)
    const upload = await heldUpload(trx, input.upload, act.personId)
    if (!upload) return refused({ word: 'notFound', field: 'upload' })
    const lines = linesOf((await filesOfResources(trx, [held.slug])).get(held.slug) ?? [])
    const before = lines.find(({ id }) => id === line)?.current ?? null
    if (line && !before) return refused({ word: 'notFound', field: 'line' })
    if (!line && lines.length >= mostLines)
      return refused({ word: 'tooMany', field: 'upload', facts: { most: mostLines } })
    if (before?.sha256 === upload.sha256) return refused({ word: 'sameFile', field: 'upload' })

    const place = { resource: held.slug, line, lang: lang ? canonical(lang) : (before?.lang ?? null), at: act.at }
    const file = await attachFile(trx, upload, place)
    const resource = await writeResource(trx, held.slug, { revision: held.revision + 1, updatedAt: act.at })
    await recordChanges(trx, [
      {
        at: act.at,
        actor: act.personId,
        action: 'addResourceFile',
        subjectType: 'Resource',
        subjectId: held.slug,
        before: before && told(before),
        after: told(file),
        news: null,
      },
    ])
    return { resource, file }
  })
}

/** Serves takeBackResourceFile: one version goes for good, and the item and its other versions stay. */
export async function takeBackFile(db: ResourcesDb, input: TakeBackResourceFileInput, act: Act): Promise<TakenBack> {
  return await db.transaction().execute(async trx => {
    const { resource: slug } = (await filesByIds(trx, [input.file])).get(input.file) ?? {}
    const held = slug ? await heldResource(trx, slug) : undefined
    // as it is once nobody else changes the item
    const file = held && (await filesByIds(trx, [input.file])).get(input.file)
    if (!held || !file) return refused({ word: 'notFound', field: 'file' })
    if (!mayShare(act.viewer, held.municipality)) return refused({ word: 'notAllowed', field: null })
    const faults = faultsOfReason(input.reason)
    if (faults.length > 0) return refused(...faults)
    if (file.takenBackAt) return { resource: held }
    const reason = textsOf(input.reason)
    await takeBack(trx, file.id, reason, act.at)
    const resource = await writeResource(trx, held.slug, { revision: held.revision + 1, updatedAt: act.at })
    await recordChanges(trx, [
      {
        at: act.at,
        actor: act.personId,
        action: 'takeBackResourceFile',
        subjectType: 'Resource',
        subjectId: held.slug,
        before: { file: file.id, takenBack: false },
        after: { file: file.id, takenBack: true, reason },
        news: null,
      },
    ])
    return { resource }
  })
}

const told = ({ id, name, mediaType, size, sha256, lang, line, version }: FileRow) => ({
  id,
  name,
  mediaType,
  size,
  sha256,
  lang,
  line,
  version,
})
