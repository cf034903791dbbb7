import { Badge, type Tone } from '../../components/badge/badge.tsx'
import type { WebhookDeliveryState, WebhookState } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

const tones: Record<WebhookState | WebhookDeliveryState, Tone> = {
  ACTIVE: 'leaf',
  PAUSED: 'sun',
  SWITCHED_OFF: 'clay',
  WAITING: 'plain',
  SENDING: 'lake',
  DELIVERED: 'leaf',
  FAILED: 'clay',
  CANCELLED: 'plain',
}

export function StateBadge({ state }: { state: WebhookState | WebhookDeliveryState }) {
  const { t } = useWords('webhooks')
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
}
