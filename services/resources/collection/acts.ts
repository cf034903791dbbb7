import { randomUUID } from 'node:crypto'
import { recordChanges } from '../../shared/changes.ts'
import { isUnknownReference } from '../../shared/errors.ts'
import { keepAnswer, once } from '../../shared/once.ts'
import { textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { CollectionRow, ResourcesDb } from '../database/tables.ts'
import type { Act } from '../sharing/acts.ts'
import { addressesOf } from '../sharing/address.ts'
import type {
  AddToCollectionInput,
  ChangeCollectionInput,
  CreateCollectionInput,
  CuratorInput,
  DiscardCollectionInput,
  RestoreCollectionInput,
} from '../types.generated.ts'
import { mayAddCurators, mayChange, mayRemoveCurator, maySee, mostCurators, mostItems, mostOwned } from './rules.ts'
import {
  addCollection,
  addCurator,
  collectionsBySlug,
  countOwned,
  curatorsOfCollections,
  heldCollection,
  itemsOfCollections,
  removeCurator,
  replaceItems,
  slugsIn,
  writeCollection,
} from './store.ts'

type Done = { collection: CollectionRow; faults?: never } | { collection?: never; faults: Fault[] }

const refused = (...faults: Fault[]): Done => ({ faults })
const notAllowed = refused({ word: 'notAllowed', field: null })

/** Serves createCollection. The input has no fault. */
export async function create(db: ResourcesDb, input: CreateCollectionInput, { personId, at }: Act): Promise<Done> {
  const action = 'createCollection'
  const { idempotencyKey: key, item } = input
  const row = { ...textsIn(input), owner: personId, createdAt: at, updatedAt: at, revision: 1, discardedAt: null }
  return await unlessUnknown('item', () =>
    once<Done>(
      db,
      { personId, action, key },
      async slug => {
        const collection = (await collectionsBySlug(db, [slug])).get(slug)
        return collection && { collection }
      },
      () =>
        db.transaction().execute(async (trx): Promise<Done> => {
          if ((await countOwned(trx, personId)) >= mostOwned)
            return refused({ word: 'tooManyCollections', field: null, facts: { most: mostOwned } })
          const slugs = addressesOf(row.title, 'collection', randomUUID().slice(0, 8))
          const collection = await addCollection(trx, row, slugs)
          if (!collection) throw new Error('No address was free.')
          const items = item ? [item] : []
          await replaceItems(trx, collection.slug, items)
          await keepAnswer(trx, personId, action, key, collection.slug, at)
          await recordChanges(trx, [changeOf(action, collection, { personId, at }, null, toldOf(collection, items))])
          return { collection }
        }),
    ),
  )
}

const textsIn = ({ title, description }: Pick<CreateCollectionInput, 'title' | 'description'>) => {
  const said = textsOf(description ?? [])
  return { title: textsOf(title), description: Object.keys(said).length > 0 ? said : null }
}

/** Does something to a collection that nobody else changes meanwhile. */
async function hold(
  db: ResourcesDb,
  slug: string,
  { viewer }: Act,
  work: (trx: ResourcesDb, held: CollectionRow, curators: string[]) => Promise<Done>,
): Promise<Done> {
  return await db.transaction().execute(async trx => {
    const held = await heldCollection(trx, slug)
    if (!held || !maySee(viewer, held)) return refused({ word: 'notFound', field: 'collection' })
    const curators = (await curatorsOfCollections(trx, [slug])).get(slug) ?? []
    return await work(
      trx,
      held,
      curators.map(({ person }) => person),
    )
  })
}

const renewed = ({ revision }: CollectionRow, { at }: Act) => ({ revision: revision + 1, updatedAt: at })

/** Serves changeCollection. The input has no fault. */
export const change = (db: ResourcesDb, input: ChangeCollectionInput, act: Act): Promise<Done> =>
  unlessUnknown('items', () =>
    hold(db, input.collection, act, async (trx, held, curators) => {
      if (!mayChange(act.viewer, held, curators)) return notAllowed
      if (held.revision !== input.revision)
        return refused({ word: 'itemChangedMeanwhile', field: 'revision', facts: { revision: held.revision } })
      const before = await slugsIn(trx, held.slug)
      // what was withdrawn is not seen by whoever arranges, and keeps a place at the end
      const seen = ((await itemsOfCollections(trx, [held.slug])).get(held.slug) ?? []).map(({ slug }) => slug)
      const items = [...new Set([...input.items, ...before.filter(slug => !seen.includes(slug))])]
      const collection = await writeCollection(trx, held.slug, { ...textsIn(input), ...renewed(held, act) })
      await replaceItems(trx, held.slug, items)
      await recordChanges(trx, [
        changeOf('changeCollection', held, act, toldOf(held, before), toldOf(collection, items)),
      ])
      return { collection }
    }),
  )

/** Serves addToCollection. */
export const add = (db: ResourcesDb, input: AddToCollectionInput, act: Act): Promise<Done> =>
  unlessUnknown('resource', () =>
    hold(db, input.collection, act, async (trx, held, curators) => {
      if (!mayChange(act.viewer, held, curators)) return notAllowed
      const before = await slugsIn(trx, held.slug)
      if (before.includes(input.resource)) return refused({ word: 'inCollection', field: 'resource' })
      if (before.length >= mostItems) return refused({ word: 'tooMany', field: 'resource', facts: { most: mostItems } })
      const after = [...before, input.resource]
      await replaceItems(trx, held.slug, after)
      const collection = await writeCollection(trx, held.slug, renewed(held, act))
      await recordChanges(trx, [changeOf('addToCollection', held, act, { items: before }, { items: after })])
      return { collection }
    }),
  )

/** Serves addCurator. */
export const letCurate = (db: ResourcesDb, { collection: slug, person }: CuratorInput, act: Act): Promise<Done> =>
  hold(db, slug, act, async (trx, held, curators) => {
    if (!mayAddCurators(act.viewer, held)) return notAllowed
    if (!person.trim() || person.length > 200) return refused({ word: 'notFound', field: 'person' })
    if (held.owner === person || curators.includes(person)) return refused({ word: 'isCurator', field: 'person' })
    if (curators.length >= mostCurators)
      return refused({ word: 'tooMany', field: 'person', facts: { most: mostCurators } })
    await addCurator(trx, { collection: slug, person, addedBy: act.personId, addedAt: act.at })
    const collection = await writeCollection(trx, slug, renewed(held, act))
    await recordChanges(trx, [changeOf('addCurator', held, act, { curators }, { curators: [...curators, person] })])
    return { collection }
  })

/** Serves removeCurator. */
export const endCurating = (db: ResourcesDb, { collection: slug, person }: CuratorInput, act: Act): Promise<Done> =>
  hold(db, slug, act, async (trx, held, curators) => {
    if (!mayRemoveCurator(act.viewer, held, person)) return notAllowed
    if (!curators.includes(person)) return refused({ word: 'notFound', field: 'person' })
    await removeCurator(trx, slug, person)
    const collection = await writeCollection(trx, slug, renewed(held, act))
    const after = curators.filter(each => each !== person)
    await recordChanges(trx, [changeOf('removeCurator', held, act, { curators }, { curators: after })])
    return { collection }
  })

/** Serves discardCollection. */
export const discard = (db: ResourcesDb, { collection: slug }: DiscardCollectionInput, act: Act): Promise<Done> =>
  hold(db, slug, act, async (trx, held) => {
    if (!mayAddCurators(act.viewer, held)) return notAllowed
    if (held.discardedAt) return { collection: held }
    const collection = await writeCollection(trx, slug, { ...renewed(held, act), discardedAt: act.at })
    const before = toldOf(held, await slugsIn(trx, slug))
    await recordChanges(trx, [changeOf('discardCollection', held, act, before, { discarded: true })])
    return { collection }
  })

/** Serves restoreCollection. */
export const restore = (db: ResourcesDb, { collection: slug }: RestoreCollectionInput, act: Act): Promise<Done> =>
  hold(db, slug, act, async (trx, held) => {
    if (!mayAddCurators(act.viewer, held)) return notAllowed
    if (!held.discardedAt) return { collection: held }
    if ((await countOwned(trx, held.owner)) >= mostOwned)
      return refused({ word: 'tooManyCollections', field: null, facts: { most: mostOwned } })
    const collection = await writeCollection(trx, slug, { ...renewed(held, act), discardedAt: null })
    const after = toldOf(collection, await slugsIn(trx, slug))
    await recordChanges(trx, [changeOf('restoreCollection', held, act, { discarded: true }, after)])
    return { collection }
  })

async function unlessUnknown(field: string, work: () => Promise<Done>): Promise<Done> {
  try {
    return await work()
  } catch (error) {
    if (isUnknownReference(error, 'collection_item_resource_fkey')) return refused({ word: 'notFound', field })
    throw error
  }
}

const toldOf = ({ slug, title, description }: CollectionRow, items: readonly string[]) => ({
  slug,
  title,
  description,
  items,
})

const changeOf = (
  action: string,
  { slug }: CollectionRow,
  { personId, at }: Pick<Act, 'personId' | 'at'>,
  before: unknown,
  after: unknown,
) => ({ at, actor: personId, action, subjectType: 'ResourceCollection', subjectId: slug, before, after, news: null })
