import type { Context } from '../../context.ts'
import type { ActionPlanRow } from '../../database/tables.ts'
import type { ActionPlanResolvers } from '../../types.generated.ts'
import { actionCount, languagesOf, mayKeepPlan, maySeePlan, sectionsOf, segmentsOf, translationsOf } from '../rules.ts'

const textsOf = async ({ id }: ActionPlanRow, { segmentsOfPlan }: Context) => (await segmentsOfPlan(id)) ?? []
const segments = async (plan: ActionPlanRow, context: Context) => segmentsOf(plan, await textsOf(plan, context))

export const ActionPlan: Pick<
  ActionPlanResolvers,
  | 'actionCount'
  | 'discardedAt'
  | 'id'
  | 'languages'
  | 'municipality'
  | 'note'
  | 'period'
  | 'publishedAt'
  | 'revision'
  | 'sections'
  | 'segments'
  | 'source'
  | 'sourceLang'
  | 'status'
  | 'title'
  | 'translations'
  | 'viewerMayEdit'
  | 'withdrawal'
  | '__resolveReference'
> = {
  __resolveReference: async ({ id }, { plan, viewer }) => {
    const found = await plan(id)
    return found && maySeePlan(viewer, found) ? found : null
  },
  municipality: ({ municipality }) => ({ slug: municipality }),
  period: ({ periodFrom, periodTo }) => ({ from: periodFrom, to: periodTo }),
  sections: async (plan, _arguments, context) => sectionsOf(await textsOf(plan, context)),
  segments: (plan, _arguments, context) => textsOf(plan, context),
  actionCount: async (plan, _arguments, context) => actionCount(await textsOf(plan, context)),
  languages: async (plan, _arguments, context) => languagesOf(await segments(plan, context), plan.sourceLang),
  translations: async (plan, _arguments, context) => translationsOf(await segments(plan, context), plan.sourceLang),
  status: ({ isDraft, withdrawnAt }) => (isDraft ? 'DRAFT' : withdrawnAt ? 'WITHDRAWN' : 'PUBLISHED'),
  withdrawal: ({ withdrawnAt, withdrawalReason }) =>
    withdrawnAt && withdrawalReason ? { at: withdrawnAt, reason: withdrawalReason } : null,
  viewerMayEdit: ({ municipality }, _arguments, { viewer }) => mayKeepPlan(viewer, municipality),
}
