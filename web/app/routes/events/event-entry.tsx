import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { EventBadges } from './event-badges.tsx'
import type { EventLine } from './event-line.ts'
import { ReaderClock } from './reader-clock.tsx'

interface EventEntryProps {
  event: EventLine
  level?: 3 | 4
  /** What a page adds below. */
  children?: ReactNode
}

/** An event in a list: a leaf of the calendar, then what, when and where. */
export function EventEntry({ event, level = 3, children }: EventEntryProps) {
  const { t, lang } = useWords('events')
  const { t: terms } = useWords('terms')
  const { title, leaf, venue, online, kind, status } = event
  const Heading = `h${level}` as const
  const isCancelled = status === 'CANCELLED'
  return (
    <article className="event-entry">
      <p className="leaf" aria-hidden="true">
        {leaf.month && <span className="leaf__month">{leaf.month}</span>}
        <span className={leaf.day ? 'leaf__day' : 'leaf__year'}>{leaf.day ?? leaf.year}</span>
        {leaf.day && <span className="leaf__year">{leaf.year}</span>}
      </p>
      <div className="event-entry__words">
        <Heading className={isCancelled ? 'event-entry__title event-entry__title--cancelled' : 'event-entry__title'}>
          <Link to={`/${lang}/events/${event.slug}`}>
            <LocalizedText value={title} note={false} />
          </Link>
        </Heading>
        <EventTime event={event} />
        {event.moment && <ReaderClock {...event.moment} />}
        <p className="event-entry__place soft">
          {[terms(`eventKind.${kind}`), venue, online ? t('online') : null].filter(Boolean).map((part, index) => (
            <span key={part}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
        </p>
        <EventBadges {...event} />
        {children}
      </div>
    </article>
  )
}

function EventTime({ event: { when } }: { event: EventLine }) {
  const { t } = useWords('events')
  return (
    <p className="event-entry__time">
      <time dateTime={when.machine}>{when.isDated ? when.date : t('datesUnknown', { period: when.date })}</time>
      {when.clock && (
        <>
          <br />
          <bdi>{when.clock}</bdi>{' '}
          <span className="soft">
            {when.zone?.name} (<bdi dir="ltr">{when.zone?.offset}</bdi>)
          </span>
        </>
      )}
    </p>
  )
}
