import type { ActivityResolvers } from '../../types.generated.ts'

export const Activity: ActivityResolvers = {
  municipality: async ({ municipality: slug }, _arguments, { municipality }) => (slug === null ? null : ((await municipality(slug)) ?? null)),
}
