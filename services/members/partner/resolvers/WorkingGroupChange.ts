import { partialDate } from '../../../shared/partial-date.ts'
import { asTexts } from '../../../shared/texts.ts'
import type { WorkingGroupChangeResolvers } from '../../types.generated.ts'
import { partnerIn } from '../partner-in.ts'

export const WorkingGroupChange: WorkingGroupChangeResolvers = {
  allNotes: ({ note }) => asTexts(note),
  happenedOn: ({ happenedOn, happenedPrecision }) => partialDate(happenedOn, happenedPrecision),
  partner: async ({ partner }, _arguments, context) => await partnerIn(context, partner),
  source: ({ source }) => ({ text: source }),
}
