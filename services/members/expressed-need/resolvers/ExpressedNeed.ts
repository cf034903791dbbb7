import { asTexts } from '../../../shared/texts.ts'
import type { ExpressedNeedResolvers } from '../../types.generated.ts'
import { mayKeepNeeds } from '../rules.ts'

export const ExpressedNeed: ExpressedNeedResolvers = {
  network: ({ network }) => ({ code: network }),
  allWhat: ({ what }) => asTexts(what),
  allAnswers: ({ answer }) => asTexts(answer),
  from: ({ firstDay }) => firstDay,
  to: ({ lastDay }) => lastDay,
  source: ({ source }) => ({ text: source }),
  revisions: async ({ id, revision }, _arguments, { needRevisions, viewer }) =>
    ((await needRevisions(id)) ?? []).filter(one => one.revision <= revision && (!one.struck || mayKeepNeeds(viewer))),
}
