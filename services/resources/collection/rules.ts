import { faultsOfLength, faultsOfTexts } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { CollectionRow } from '../database/tables.ts'
import { mayShareAnything } from '../sharing/rules.ts'

type TextEntry = { lang: string; text: string }
type Written = { title: readonly TextEntry[]; description?: readonly TextEntry[] | null | undefined }

export const mostItems = 200
export const mostCurators = 200
export const mostOwned = 50

/** Its owner and the secretariat say who looks after a collection: an owner for as long as they may share anything. */
export const mayAddCurators = (viewer: Viewer, { owner }: Pick<CollectionRow, 'owner'>) =>
  (viewer.personId === owner && mayShareAnything(viewer)) || hasGrant(viewer, ['SECRETARIAT'])

/** What was discarded is there for whoever can restore it. */
export const maySee = (viewer: Viewer, collection: Pick<CollectionRow, 'owner' | 'discardedAt'>) =>
  collection.discardedAt === null || mayAddCurators(viewer, collection)

/** Its curators change it while they may share anything in the library. */
export const mayChange = (viewer: Viewer, collection: Pick<CollectionRow, 'owner'>, curators: readonly string[]) =>
  mayAddCurators(viewer, collection) ||
  (viewer.personId !== null && curators.includes(viewer.personId) && mayShareAnything(viewer))

/** Whoever was asked to look after it may also stop. */
export const mayRemoveCurator = (viewer: Viewer, collection: Pick<CollectionRow, 'owner'>, person: string) =>
  mayAddCurators(viewer, collection) || viewer.personId === person

export const faultsOfCollection = ({ title, description }: Written, items: readonly string[] = []): Fault[] => [
  ...faultsOfTexts(title, { field: 'title', most: 200, isRequired: true }),
  ...faultsOfTexts(description ?? [], { field: 'description', most: 4_000 }),
  ...(items.length > mostItems ? [{ word: 'tooMany', field: 'items', facts: { most: mostItems } } as const] : []),
  ...items.flatMap((slug, index): Fault[] =>
    items.indexOf(slug) < index ? [{ word: 'saidTwice', field: `items.${index}` }] : [],
  ),
]

export const faultsOfKey = (key: string | null | undefined) => faultsOfLength(key, 'idempotencyKey', 300)
