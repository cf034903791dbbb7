import type { TaskResolvers } from '../../types.generated.ts'

export const Task: TaskResolvers = {
  municipality: async ({ municipality: slug }, _arguments, { municipality }) => (await municipality(slug)) ?? null,
}
