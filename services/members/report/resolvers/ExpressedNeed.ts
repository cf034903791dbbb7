import type { ExpressedNeedResolvers } from '../../types.generated.ts'

export const ExpressedNeed: ExpressedNeedResolvers = {
  source: ({ source }) => ({ text: source }),
}
