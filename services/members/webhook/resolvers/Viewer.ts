import type { ViewerResolvers } from '../../types.generated.ts'
import { findWebhook, webhooksOfPerson } from '../store.ts'

export const Viewer: Pick<ViewerResolvers, 'webhook' | 'webhooks'> = {
  webhook: async ({ personId }, { id }, { db }) => (await findWebhook(db, id, personId)) ?? null,
  webhooks: async ({ personId }, _arguments, { db }) => await webhooksOfPerson(db, personId),
}
