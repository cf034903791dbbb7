import type { PollClashResolvers } from '../../types.generated.ts'

export const PollClash: PollClashResolvers = {
  municipalities: ({ municipalities }) => municipalities.map(slug => ({ slug })),
}
