import { StatusBadge } from './status-badge.tsx'

export const examples = {
  notReported: <StatusBadge status={null} />,
  notStarted: <StatusBadge status="NOT_STARTED" />,
  limited: <StatusBadge status="LIMITED" />,
  substantial: <StatusBadge status="SUBSTANTIAL" />,
  complete: <StatusBadge status="COMPLETE" />,
}
