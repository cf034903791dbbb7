import type { Context } from '../../context.ts'
import type { ActionPlanResolvers } from '../../types.generated.ts'
import { progressByShare, progressOf } from '../rules.ts'

const actionsOf = async (id: string, { segmentsOfPlan }: Context) =>
  ((await segmentsOfPlan(id)) ?? []).filter(({ kind }) => kind === 'ACTION')

export const ActionPlan: Pick<ActionPlanResolvers, 'progress' | 'progressByShare' | '__resolveReference'> = {
  progress: async ({ id }, _arguments, context) => progressOf(await actionsOf(id, context)),
  progressByShare: async ({ id, municipality: keeper }, _arguments, context) =>
    progressByShare(await actionsOf(id, context), keeper).map(({ municipality, progress }) => ({
      municipality: { slug: municipality },
      progress,
    })),
}
