import { Badge } from '../../components/badge/badge.tsx'
import type { EventAudience, EventStatus } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface EventBadgesProps {
  status: EventStatus
  audience: EventAudience
  isMoved: boolean
  isOver?: boolean
  invented: boolean
}

/** What sets an event apart from one that is announced to everybody and still to come. */
export function EventBadges({ status, audience, isMoved, isOver = false, invented }: EventBadgesProps) {
  const { t } = useWords('events')
  const { t: terms } = useWords('terms')
  const { t: shell } = useWords('shell')
  const isPublished = status === 'PUBLISHED'
  const badges = [
    !isPublished && (
      <Badge key="status" tone={status === 'CANCELLED' ? 'clay' : 'lake'}>
        {terms(`eventStatus.${status}`)}
      </Badge>
    ),
    isPublished && isMoved && (
      <Badge key="moved" tone="clay">
        {t('moved')}
      </Badge>
    ),
    status !== 'CANCELLED' && isOver && <Badge key="over">{t('event.over')}</Badge>,
    audience !== 'PUBLIC' && <Badge key="audience">{terms(`eventAudience.${audience}`)}</Badge>,
    invented && (
      <Badge key="invented" tone="sun">
        {shell('notice.inventedTitle')}
      </Badge>
    ),
  ].filter(Boolean)
  return badges.length > 0 ? <p className="cluster">{badges}</p> : null
}
