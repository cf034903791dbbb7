import type { QueryResolvers } from '../../../types.generated.ts'
import { countsKnownAt } from '../../store.ts'

export const publishedCounts: NonNullable<QueryResolvers['publishedCounts']> = async (
  _parent,
  { network, knownAt },
  { db, now },
) => {
  const moment = knownAt ?? now()
  return (await countsKnownAt(db, network, moment)).map(count => ({ ...count, knownAt: moment }))
}
