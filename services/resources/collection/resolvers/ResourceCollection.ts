import { asTexts } from '../../../shared/texts.ts'
import { isMember } from '../../discussion/rules.ts'
import type { ResourceCollectionResolvers } from '../../types.generated.ts'
import { mayAddCurators, mayChange } from '../rules.ts'

export const ResourceCollection: ResourceCollectionResolvers = {
  allTitles: ({ title }) => asTexts(title),
  allDescriptions: ({ description }) => asTexts(description),
  items: async ({ slug }, _arguments, { itemsOfCollection }) => (await itemsOfCollection(slug)) ?? [],
  itemCount: async ({ slug }, _arguments, { itemsOfCollection }) => ((await itemsOfCollection(slug)) ?? []).length,
  // who they are is for members
  curators: async ({ slug, owner }, _arguments, { viewer, curatorsOfCollection }) => {
    const told = (id: string) => (isMember(viewer) ? { id } : null)
    const others = (await curatorsOfCollection(slug)) ?? []
    return [
      { person: told(owner), isOwner: true },
      ...others.map(({ person }) => ({ person: told(person), isOwner: false })),
    ]
  },
  mayChange: async (collection, _arguments, { viewer, curatorsOfCollection }) =>
    mayChange(
      viewer,
      collection,
      ((await curatorsOfCollection(collection.slug)) ?? []).map(({ person }) => person),
    ),
  isDiscarded: ({ discardedAt }) => discardedAt !== null,
  mayAddCurators: (collection, _arguments, { viewer }) => mayAddCurators(viewer, collection),
}
