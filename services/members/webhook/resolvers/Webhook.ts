import type { WebhookResolvers } from '../../types.generated.ts'
import { deliveryPage } from '../store.ts'

export const Webhook: WebhookResolvers = {
  deliveries: async ({ id }, { state, ...page }, { db }) => await deliveryPage(db, id, state, page),
  filter: webhook => webhook,
  lastTried: async ({ id }, _arguments, { lastTried }) => (await lastTried(id)) ?? null,
  previousSecretUntil: ({ previousUntil }, _arguments, { now }) =>
    previousUntil && previousUntil > now() ? previousUntil : null,
}
