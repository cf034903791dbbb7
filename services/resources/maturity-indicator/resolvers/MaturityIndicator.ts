import type { MaturityIndicatorResolvers } from '../../types.generated.ts'
import { keyOfIndicator } from '../store.ts'

export const MaturityIndicator: MaturityIndicatorResolvers = {
  resources: async ({ model, code }, page, { resourcesOfIndicator }) =>
    (await resourcesOfIndicator(page, keyOfIndicator({ model, code }))) ?? null,
}
