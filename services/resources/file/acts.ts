import { recordChanges } from '../../shared/changes.ts'
import { canonical, isLanguage } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { FileRow, ResourceRow, ResourcesDb } from '../database/tables.ts'
import type { Act } from '../sharing/acts.ts'
import { faultOfChanging } from '../sharing/rules.ts'
import { heldResource, writeResource } from '../sharing/store.ts'
import type { AddResourceFileInput } from '../types.generated.ts'
import { linesOf, mostLines } from './rules.ts'
import { attachFile, filesOfResources, heldUpload } from './store.ts'

type Done =
  | { resource: ResourceRow; file: FileRow; faults?: never }
  | { resource?: never; file?: never; faults: Fault[] }

const refused = (...faults: Fault[]): Done => ({ faults })

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
