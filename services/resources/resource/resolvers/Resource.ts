import type { ResourceResolvers } from '../../types.generated.ts'

export const Resource: ResourceResolvers = {
  __resolveReference: async ({ slug }, { resourceBySlug }) => (await resourceBySlug(slug)) ?? null,
  id: ({ slug }) => slug,
  municipality: ({ municipality: slug }) => (slug ? { slug } : null),
  commitments: async ({ slug }, _, { commitmentsOfResource }) =>
    ((await commitmentsOfResource(slug)) ?? []).map(({ commitment: number }) => ({ number })),
  files: async ({ slug }, _, { filesOfResource }) => (await filesOfResource(slug)) ?? [],
}
