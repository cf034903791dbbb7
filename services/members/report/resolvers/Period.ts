import type { PeriodResolvers } from '../../types.generated.ts'

export const Period: PeriodResolvers = {
  __resolveReference: ({ from, to }) => ({ from, to }),
}
