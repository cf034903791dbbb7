import type { GapResolvers } from '../../types.generated.ts'
import { keyOfIndicator } from '../store.ts'

export const Gap: GapResolvers = {
  resources: async ({ model, code }, page, { resourcesOfGap }) =>
    (await resourcesOfGap(page, keyOfIndicator({ model, code }))) ?? null,
}
