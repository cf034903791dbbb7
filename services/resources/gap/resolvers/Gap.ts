import type { GapResolvers } from '../../types.generated.ts'
import { keyOfIndicator } from '../../maturity-indicator/store.ts'

export const Gap: GapResolvers = {
  resources: async ({ model, code }, page, { resourcesOfIndicator }) =>
    (await resourcesOfIndicator(page, keyOfIndicator({ model, code }))) ?? null,
}
