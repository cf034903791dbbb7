import { partialDate } from '../../../shared/partial-date.ts'
import type { MilestoneResolvers } from '../../types.generated.ts'

export const Milestone: MilestoneResolvers = {
  reachedOn: ({ reachedOn, reachedPrecision }) => partialDate(reachedOn, reachedPrecision),
  source: ({ source }) => (source === null ? null : { text: source }),
}
