import { today } from '../../../context.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { isUndated, membersOn } from '../../rules.ts'

export const roster: NonNullable<QueryResolvers['roster']> = async (_parent, { network, asOf, knownAt }, context) => {
  const moment = knownAt ?? context.now()
  const known = (await context.rosterMembers(moment, network)) ?? []

  const day = asOf ?? today(context)
  const members = membersOn(known, day, today(context))
  return { network, asOf: day, knownAt: moment, members, undatedCount: known.filter(isUndated).length }
}
