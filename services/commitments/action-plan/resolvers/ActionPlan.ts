import type { Context } from '../../context.ts'
import type { ActionPlanRow } from '../../database/tables.ts'
import type { ActionPlanResolvers } from '../../types.generated.ts'
import { actionCount, languagesOf, segmentsOf, translationsOf } from '../rules.ts'

const sectionsOf = async ({ id }: ActionPlanRow, { sectionsOfPlan }: Context) => (await sectionsOfPlan(id)) ?? []
const segments = async (plan: ActionPlanRow, context: Context) => segmentsOf(plan, await sectionsOf(plan, context))

export const ActionPlan: ActionPlanResolvers = {
  __resolveReference: async ({ id }, { plan }) => (await plan(id)) ?? null,
  municipality: ({ municipality }) => ({ slug: municipality }),
  period: ({ periodFrom, periodTo }) => ({ from: periodFrom, to: periodTo }),
  sections: (plan, _arguments, context) => sectionsOf(plan, context),
  actionCount: async (plan, _arguments, context) => actionCount(await sectionsOf(plan, context)),
  languages: async (plan, _arguments, context) => languagesOf(await segments(plan, context), plan.sourceLang),
  translations: async (plan, _arguments, context) => translationsOf(await segments(plan, context), plan.sourceLang),
}
