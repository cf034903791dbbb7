import { today } from '../../../context.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { isMemberToday, isProvedFor, isUndated } from '../../rules.ts'
import { membersKnownAt } from '../../store.ts'

export const roster: NonNullable<QueryResolvers['roster']> = async (_parent, { network, asOf, knownAt }, context) => {
  const day = asOf ?? today(context)
  const isPast = day < today(context)
  const known = await membersKnownAt(context.db, network, knownAt ?? context.now())

  const members = known.filter(member => (isPast ? isProvedFor(member, day) : isMemberToday(member, day)))
  return { network, asOf: day, isPast, members, undatedCount: known.filter(isUndated).length }
}
