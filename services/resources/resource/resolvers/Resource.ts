import type { ResourceResolvers } from '../../types.generated.ts'

export const Resource: Pick<
  ResourceResolvers,
  | 'commitments'
  | 'id'
  | 'indicators'
  | 'kind'
  | 'languages'
  | 'municipality'
  | 'slug'
  | 'source'
  | 'summary'
  | 'title'
  | 'url'
  | 'year'
  | '__resolveReference'
> = {
  __resolveReference: async ({ slug }, { resourceBySlug }) => (await resourceBySlug(slug)) ?? null,
  id: ({ slug }) => slug,
  municipality: ({ municipality: slug }) => (slug ? { slug } : null),
  commitments: async ({ slug }, _, { commitmentsOfResource }) =>
    ((await commitmentsOfResource(slug)) ?? []).map(({ commitment: number }) => ({ number })),
  indicators: async ({ slug }, _, { indicatorsOfResource }) =>
    ((await indicatorsOfResource(slug)) ?? []).map(({ indicator }) => indicator),
  summary: ({ summary, withdrawnAt }) => (withdrawnAt ? null : summary),
  url: ({ url, withdrawnAt }) => (withdrawnAt ? null : url),
}
