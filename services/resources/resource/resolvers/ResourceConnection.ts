import type { ResourceConnectionResolvers } from '../../types.generated.ts'
import { facetsOf } from '../store.ts'

export const ResourceConnection: ResourceConnectionResolvers = {
  facets: async ({ looked }, _, { db }) => await facetsOf(db, looked),
}
