import { Link } from '@remix-run/react'
import type { EventStatus } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { Badge } from '../badge/badge.tsx'
import { InventedBadge } from '../badge/invented-badge.tsx'
import { LocalizedText, type LocalizedValue } from '../localized-text/localized-text.tsx'

export interface ListedEvent {
  slug: string
  title: LocalizedValue
  kind: 'WORKSHOP' | 'MEETING' | 'CONFERENCE' | 'WEBINAR' | 'TRAINING'
  status: EventStatus
  /** Written by the loader, as exactly as the source tells. */
  starts: string
  invented: boolean
}

/** Events in a few lines each, in the order they were given. */
export function EventList({ events }: { events: readonly ListedEvent[] }) {
  const { t, lang } = useWords('terms')
  return (
    <ol className="event-list">
      {events.map(({ slug, title, kind, status, starts, invented }) => (
        <li key={slug}>
          <p className="event-list__when">{starts}</p>
          <p className="event-list__title">
            <Link to={`/${lang}/events/${slug}`}>
              <LocalizedText value={title} note={false} />
            </Link>
          </p>
          <p className="cluster small">
            <span className="soft">{t(`eventKind.${kind}`)}</span>
            {status === 'CANCELLED' && <Badge tone="clay">{t('eventStatus.CANCELLED')}</Badge>}
            {invented && <InventedBadge />}
          </p>
        </li>
      ))}
    </ol>
  )
}
