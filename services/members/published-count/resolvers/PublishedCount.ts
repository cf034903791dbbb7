import { today } from '../../context.ts'
import { membersOn } from '../../roster/rules.ts'
import type { PublishedCountMapper } from '../schema.mappers.ts'
import type { Context } from '../../context.ts'
import type { PublishedCountResolvers } from '../../types.generated.ts'
import { comparedOn, differenceOf, mayKeepCounts } from '../rules.ts'

export const PublishedCount: PublishedCountResolvers = {
  network: ({ network }) => ({ code: network }),
  source: ({ source }) => ({ text: source }),
  comparedOn: (count, _arguments, context) => comparedOn(count, today(context)),
  provedCount: (count, _arguments, context) => provedCount(count, context),
  difference: async (count, _arguments, context) => differenceOf(count.count, await provedCount(count, context)),
  revisions: async ({ id, revision, knownAt }, _arguments, { countRevisions, viewer }) =>
    ((await countRevisions(id)) ?? [])
      .filter(one => one.revision <= revision && (!one.struck || mayKeepCounts(viewer)))
      .map(one => ({ ...one, knownAt })),
}

async function provedCount(count: PublishedCountMapper, context: Context) {
  const day = comparedOn(count, today(context))
  if (day === null) return null
  return membersOn((await context.rosterMembers(count.knownAt, count.network)) ?? [], day, today(context)).length
}
