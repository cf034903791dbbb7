import type { QueryResolvers } from '../../../types.generated.ts'
import { mayKeepCounts } from '../../rules.ts'
import { countsKnownAt, struckCounts } from '../../store.ts'

export const publishedCounts: NonNullable<QueryResolvers['publishedCounts']> = async (
  _parent,
  { network, knownAt, struck },
  { db, now, viewer },
) => {
  if (struck && !mayKeepCounts(viewer)) return null
  const moment = knownAt ?? now()
  const counts = struck ? await struckCounts(db, network) : await countsKnownAt(db, network, moment)
  return counts.map(count => ({ ...count, knownAt: moment }))
}
