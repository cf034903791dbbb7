import { visible } from '../../municipality/rules.ts'
import type { WebhookFilterResolvers } from '../../types.generated.ts'

export const WebhookFilter: WebhookFilterResolvers = {
  municipality: async ({ municipality: slug }, _arguments, { municipality, viewer }) =>
    slug === null ? null : visible(await municipality(slug), viewer),
}
