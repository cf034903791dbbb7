import { asTexts } from '../../../shared/texts.ts'
import type { ResourceCollectionResolvers } from '../../types.generated.ts'
import { mayAddCurators, mayChange } from '../rules.ts'

export const ResourceCollection: ResourceCollectionResolvers = {
  allTitles: ({ title }) => asTexts(title),
  allDescriptions: ({ description }) => asTexts(description),
  items: async ({ slug }, _arguments, { itemsOfCollection }) => (await itemsOfCollection(slug)) ?? [],
  itemCount: async ({ slug }, _arguments, { itemsOfCollection }) => ((await itemsOfCollection(slug)) ?? []).length,
  curators: async ({ slug, owner }, _arguments, { curatorsOfCollection }) => [
    { person: { id: owner }, isOwner: true },
    ...((await curatorsOfCollection(slug)) ?? []).map(({ person }) => ({ person: { id: person }, isOwner: false })),
  ],
  mayChange: async (collection, _arguments, { viewer, curatorsOfCollection }) =>
    mayChange(
      viewer,
      collection,
      ((await curatorsOfCollection(collection.slug)) ?? []).map(({ person }) => person),
    ),
  mayAddCurators: (collection, _arguments, { viewer }) => mayAddCurators(viewer, collection),
}
