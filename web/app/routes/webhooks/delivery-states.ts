import type { WebhookDeliveryState } from '../../graphql/generated/graphql.ts'

export const deliveryStates = [
  'WAITING',
  'SENDING',
  'DELIVERED',
  'FAILED',
  'CANCELLED',
] as const satisfies readonly WebhookDeliveryState[]
