import type { PlanActionResolvers } from '../../types.generated.ts'

export const PlanAction: Pick<PlanActionResolvers, 'actionItem'> = {
  actionItem: async ({ id }, _arguments, { itemOfAction }) => {
    const planned = await itemOfAction(id)
    return planned ? { id: planned.item } : null
  },
}
