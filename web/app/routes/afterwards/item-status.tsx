import { Badge } from '../../components/badge/badge.tsx'
import type { ActionItemStatus } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

const tones = { OPEN: 'lake', DONE: 'leaf', DROPPED: 'plain' } as const

export function ItemStatus({ status, isLate = false }: { status: ActionItemStatus; isLate?: boolean }) {
  const { t } = useWords('afterwards')
  return (
    <span className="cluster">
      <Badge tone={tones[status]}>{t(`item.status.${status}`)}</Badge>
      {isLate && <Badge tone="clay">{t('item.late')}</Badge>}
    </span>
  )
}
