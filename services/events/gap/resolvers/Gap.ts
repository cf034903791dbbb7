import type { GapResolvers } from '../../types.generated.ts'
import { keyOfIndicator } from '../store.ts'

export const Gap: GapResolvers = {
  events: async ({ model, code }, page, { eventsOfGap }) =>
    (await eventsOfGap(page, keyOfIndicator({ model, code }))) ?? null,
}
