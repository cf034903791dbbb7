import type { CountedLater } from '../../shared/connection.ts'
import type { WebhookDeliveryRow, WebhookRow } from '../database/tables.ts'

export type WebhookMapper = WebhookRow
export type WebhookFilterMapper = Pick<WebhookRow, 'kind' | 'province' | 'municipality' | 'commitment'>
export type WebhookDeliveryMapper = WebhookDeliveryRow
export type WebhookDeliveryConnectionMapper = CountedLater<WebhookDeliveryRow>
