import type { ReportedActionResolvers } from '../../types.generated.ts'

export const ReportedAction: ReportedActionResolvers = {
  action: async ({ action: id }, _arguments, { action }) => {
    const found = await action(id)
    if (!found) throw new Error(`There is a report on action ${id}, and no such action.`)
    return found
  },
}
