import type { WebhookDeliveryConnectionResolvers } from '../../types.generated.ts'

export const WebhookDeliveryConnection: WebhookDeliveryConnectionResolvers = {
  totalCount: async list => Number(await list.count()),
}
