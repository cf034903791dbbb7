import type { GapResolvers } from '../../types.generated.ts'
import { keyOfIndicator } from '../../maturity-indicator/store.ts'

export const Gap: GapResolvers = {
  events: async ({ model, code }, page, { eventsOfIndicator }) =>
    (await eventsOfIndicator(page, keyOfIndicator({ model, code }))) ?? null,
}
