import { maySeePlan } from '../../action-plan/rules.ts'
import type { ActionItemResolvers } from '../../types.generated.ts'

export const ActionItem: ActionItemResolvers = {
  actions: async ({ id, municipality }, _arguments, { viewer, action, plan, actionsOfItem }) => {
    // whose item it is is known where the minutes are: another's action for it is none of its
    const planned = ((await actionsOfItem(id)) ?? []).filter(one => one.municipality === municipality?.slug)
    const shown = await Promise.all(
      planned.map(async one => {
        const found = await action(one.action)
        const its = found && (await plan(found.plan))
        return found && its && maySeePlan(viewer, its) ? [found] : []
      }),
    )
    return shown.flat()
  },
}
