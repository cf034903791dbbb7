import type { WebhookDeliveryState, WebhookFault } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { StateBadge } from './state-badge.tsx'

interface OutcomeProps {
  state: WebhookDeliveryState
  status?: number | null
  fault?: WebhookFault | null
}

/** How the last try ended. */
export function Outcome({ state, status, fault }: OutcomeProps) {
  const { t } = useWords('webhooks')
  return (
    <>
      <StateBadge state={state} /> {status && <span>{t('status', { status: String(status) })}</span>}
      {fault && <span>{t(`fault.${fault}`)}</span>}
    </>
  )
}
