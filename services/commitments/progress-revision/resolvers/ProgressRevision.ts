import type { ProgressRevisionResolvers } from '../../types.generated.ts'

export const ProgressRevision: ProgressRevisionResolvers = {
  number: ({ revision }) => revision,
  publishedBy: ({ publishedBy }) => (publishedBy ? { id: publishedBy } : null),
}
