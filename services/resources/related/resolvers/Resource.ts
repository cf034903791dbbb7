import type { ResourceResolvers } from '../../types.generated.ts'

export const Resource: Pick<ResourceResolvers, 'related' | '__resolveReference'> = {
  related: async ({ slug }, page, { relatedOfResource }) => (await relatedOfResource(page, slug)) ?? [],
}
