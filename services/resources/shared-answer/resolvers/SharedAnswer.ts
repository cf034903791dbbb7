import type { SharedAnswerResolvers } from '../../types.generated.ts'

export const SharedAnswer: SharedAnswerResolvers = {
  resource: async ({ resource: slug }, _arguments, { resourceBySlug }) =>
    slug === null ? null : ((await resourceBySlug(slug)) ?? null),
}
