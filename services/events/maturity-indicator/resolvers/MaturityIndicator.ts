import type { MaturityIndicatorResolvers } from '../../types.generated.ts'
import { keyOfIndicator } from '../store.ts'

export const MaturityIndicator: MaturityIndicatorResolvers = {
  events: async ({ model, code }, page, { eventsOfIndicator }) =>
    (await eventsOfIndicator(page, keyOfIndicator({ model, code }))) ?? null,
}
