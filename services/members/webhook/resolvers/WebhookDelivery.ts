import type { WebhookDeliveryResolvers } from '../../types.generated.ts'

export const WebhookDelivery: WebhookDeliveryResolvers = {
  activity: async ({ activityId }, _arguments, { activity }) =>
    activityId === null ? null : ((await activity(activityId)) ?? null),
}
