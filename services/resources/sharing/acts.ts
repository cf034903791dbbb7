import { randomUUID } from 'node:crypto'
import { recordChanges } from '../../shared/changes.ts'
import { isUnknownReference } from '../../shared/errors.ts'
import { keepAnswer, once } from '../../shared/once.ts'
import { textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { ResourceRow, ResourcesDb } from '../database/tables.ts'
import { attachFile, heldUpload } from '../file/store.ts'
import { resourcesBySlug } from '../resource/store.ts'
import { faultOfPuttingBack } from '../shared-answer/rules.ts'
import { answerBehind } from '../shared-answer/store.ts'
import type {
  ChangeResourceInput,
  RestoreResourceInput,
  ShareResourceInput,
  WithdrawResourceInput,
} from '../types.generated.ts'
import { addressesOf } from './address.ts'
import { columnsOf, filingIn, namesChanged, newsOf, recordOf } from './columns.ts'
import { faultOfChanging, faultsOfItem, listedOnOf, mayShare } from './rules.ts'
import { addResource, fileUnder, filingOf, heldResource, writeResource } from './store.ts'

export type Act = { viewer: Viewer; personId: string; at: Date }
type Done = { resource: ResourceRow; faults?: never } | { resource?: never; faults: Fault[] }

const refused = (...faults: Fault[]): Done => ({ faults })
const notFound = refused({ word: 'notFound', field: 'resource' })

/** Serves shareResource. The input has no fault. */
export async function share(db: ResourcesDb, input: ShareResourceInput, { personId, at }: Act): Promise<Done> {
  const action = 'shareResource'
  const { idempotencyKey: key, municipality = null, upload } = input
  const row = {
    ...columnsOf(input),
    municipality,
    listedOn: listedOnOf(input.year, at),
    source: null,
    invented: false,
    sharedBy: personId,
    createdAt: at,
    revision: 1,
    updatedAt: null,
    withdrawnAt: null,
    withdrawalReason: null,
  }
  const filing = filingIn(input)
  try {
    return await once<Done>(
      db,
      { personId, action, key },
      async slug => {
        const resource = (await resourcesBySlug(db, [slug])).get(slug)
        return resource && { resource }
      },
      () =>
        db.transaction().execute(async trx => {
          const file = upload ? await heldUpload(trx, upload, personId) : null
          if (upload && !file) return refused({ word: 'notFound', field: 'upload' })
          const resource = await addResource(trx, row, addressesOf(row.title, row.kind, randomUUID().slice(0, 8)))
          if (!resource) throw new Error('No address was free.')
          await fileUnder(trx, resource.slug, filing)
          if (file)
            await attachFile(trx, file, { resource: resource.slug, line: null, lang: input.uploadLang ?? null, at })
          await keepAnswer(trx, personId, action, key, resource.slug, at)
          const after = { ...recordOf(resource, filing), files: file ? [file.sha256] : [] }
          await recordChanges(trx, [
            {
              ...changeOf(action, resource.slug, { personId, at }),
              before: null,
              after,
              news: newsOf(resource, filing),
            },
          ])
          return { resource }
        }),
    )
  } catch (error) {
    if (isUnknownReference(error, 'resource_municipality_fkey'))
      return refused({ word: 'unknownMunicipality', field: 'municipality', facts: { slug: municipality ?? '' } })
    throw error
  }
}

/** Serves changeResource. */
export async function change(db: ResourcesDb, input: ChangeResourceInput, act: Act): Promise<Done> {
  const { resource: slug, revision, ...written } = input
  return await db.transaction().execute(async trx => {
    const held = await heldResource(trx, slug)
    if (!held) return notFound
    const fault = faultOfChanging(act.viewer, held, revision)
    if (fault) return refused(fault)
    const faults = faultsOfItem(written, act.at)
    if (faults.length > 0) return refused(...faults)

    const before = await filingOf(trx, slug)
    const filing = filingIn(written)
    const year = written.year ?? null
    const resource = await writeResource(trx, slug, {
      ...columnsOf(written),
      ...(year === held.year ? {} : { listedOn: listedOnOf(year, held.createdAt) }),
      revision: held.revision + 1,
      updatedAt: act.at,
    })
    await fileUnder(trx, slug, filing)
    const [was, is] = [recordOf(held, before), recordOf(resource, filing)]
    // an author may take back the words of an answer, and no trail
    const told = (await answerBehind(trx, slug))
      ? { before: { revision: was.revision }, after: { revision: is.revision, changed: namesChanged(was, is) } }
      : { before: was, after: is }
    await recordChanges(trx, [{ ...changeOf('changeResource', slug, act), ...told, news: null }])
    return { resource }
  })
}

/** Serves withdrawResource. The reason has no fault. */
export async function withdraw(db: ResourcesDb, input: WithdrawResourceInput, act: Act): Promise<Done> {
  return await db.transaction().execute(async trx => {
    const held = await heldResource(trx, input.resource)
    if (!held) return notFound
    const fault = faultOfChanging(act.viewer, held, held.revision)
    if (fault) return refused(fault)
    const after = { withdrawnAt: act.at, withdrawalReason: textsOf(input.reason) }
    const resource = await writeResource(trx, held.slug, { ...after, revision: held.revision + 1 })
    await recordChanges(trx, [
      {
        ...changeOf('withdrawResource', held.slug, act),
        before: { withdrawnAt: null },
        after,
        news: null,
        takesBack: ['shareResource'],
      },
    ])
    return { resource }
  })
}

/** Serves restoreResource. What was news when it was shared is no news again. */
export async function restore(db: ResourcesDb, input: RestoreResourceInput, act: Act): Promise<Done> {
  return await db.transaction().execute(async trx => {
    const held = await heldResource(trx, input.resource)
    if (!held) return notFound
    if (!mayShare(act.viewer, held.municipality)) return refused({ word: 'notAllowed', field: null })
    if (!held.withdrawnAt) return { resource: held }
    const answer = await answerBehind(trx, held.slug)
    const fault = answer ? faultOfPuttingBack(answer) : null
    if (fault) return refused(fault)
    const resource = await writeResource(trx, held.slug, {
      withdrawnAt: null,
      withdrawalReason: null,
      revision: held.revision + 1,
    })
    await recordChanges(trx, [
      {
        ...changeOf('restoreResource', held.slug, act),
        before: { withdrawnAt: held.withdrawnAt, withdrawalReason: held.withdrawalReason },
        after: { withdrawnAt: null },
        news: null,
      },
    ])
    return { resource }
  })
}

const changeOf = (action: string, slug: string, { personId, at }: Pick<Act, 'personId' | 'at'>) => ({
  at,
  actor: personId,
  action,
  subjectType: 'Resource',
  subjectId: slug,
})
