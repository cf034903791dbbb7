import { partialDate } from '../../../shared/partial-date.ts'
import { asTexts } from '../../../shared/texts.ts'
import type { WorkingGroupChangeResolvers } from '../../types.generated.ts'
import { mayKeepWorkingGroup } from '../rules.ts'
import { partnerIn } from '../partner-in.ts'

export const WorkingGroupChange: WorkingGroupChangeResolvers = {
  id: ({ entry }) => entry,
  allNotes: ({ note }) => asTexts(note),
  happenedOn: ({ happenedOn, happenedPrecision }) => partialDate(happenedOn, happenedPrecision),
  partner: async ({ partner }, _arguments, context) => await partnerIn(context, partner),
  records: async ({ entry }, _arguments, { groupChangeRecords, viewer }) =>
    mayKeepWorkingGroup(viewer) ? ((await groupChangeRecords(entry)) ?? []) : null,
  source: ({ source }) => ({ text: source }),
}
