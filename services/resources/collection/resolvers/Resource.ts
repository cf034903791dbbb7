import type { ResourceResolvers } from '../../types.generated.ts'

export const Resource: Pick<ResourceResolvers, 'collections' | '__resolveReference'> = {
  collections: async ({ slug }, _arguments, { collectionsOfResource }) => (await collectionsOfResource(slug)) ?? [],
}
