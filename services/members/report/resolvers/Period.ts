import type { PeriodResolvers } from '../../types.generated.ts'
import { everMembersOf } from '../store.ts'

export const Period: PeriodResolvers = {
  slugs: async ({ network, knownAt }, _arguments, { db }) => await everMembersOf(db, network, knownAt),
  isCoalition: ({ network }) => network === 'CMARD',
}
