import { badInput } from '../../../../shared/errors.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { narrowedBy } from '../../filter.ts'
import { daysWithEvents } from '../../store.ts'

const mostDays = 62
const mostEach = 10

export const eventDays: NonNullable<QueryResolvers['eventDays']> = async (
  _parent,
  { first, last, filter, each },
  { db, viewer, languages, now },
) => {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
  if (days < 1 || days > mostDays) throw badInput(`From \`first\` to \`last\` must be 1 to ${mostDays} days.`)
  if (each < 0 || each > mostEach) throw badInput(`\`each\` must be from 0 to ${mostEach}.`)
  return await daysWithEvents(db, { viewer, languages }, narrowedBy(filter, now()), { first, last, each })
}
