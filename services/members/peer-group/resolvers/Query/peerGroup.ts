import { slugsOf } from '../../../municipality/store.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const peerGroup: NonNullable<QueryResolvers['peerGroup']> = async (_parent, { filter }, { db }) => ({
  slugs: await slugsOf(db, { ...filter, withUnverified: false }),
})
