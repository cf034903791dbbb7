import { useWords } from '../../language/words.ts'
import { Badge } from './badge.tsx'

/** On a single thing whose `invented` is true, in a list where a whole notice would repeat. */
export function InventedBadge() {
  const { t } = useWords('shell')
  return <Badge tone="sun">{t('notice.inventedTitle')}</Badge>
}
