import { visible } from '../../municipality/rules.ts'
import type { ActivityResolvers } from '../../types.generated.ts'

export const Activity: ActivityResolvers = {
  municipality: async ({ municipality: slug }, _arguments, { municipality, viewer }) =>
    slug === null ? null : visible(await municipality(slug), viewer),
}
