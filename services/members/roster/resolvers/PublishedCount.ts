import type { PublishedCountResolvers } from '../../types.generated.ts'

export const PublishedCount: PublishedCountResolvers = {
  source: ({ source }) => ({ text: source }),
}
