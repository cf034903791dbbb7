import type { RelatedResourceResolvers } from '../../types.generated.ts'

export const RelatedResource: RelatedResourceResolvers = {
  resource: async ({ slug }, _arguments, { resourceBySlug }) => {
    const resource = await resourceBySlug(slug)
    if (!resource) throw new Error(`Related, and not there: ${slug}`)
    return resource
  },
}
