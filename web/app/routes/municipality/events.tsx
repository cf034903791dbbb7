import { Link } from '@remix-run/react'
import { EventList, type ListedEvent } from '../../components/event-list/event-list.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface EventsProps {
  events: { upcoming: ListedEvent[]; past: ListedEvent[] } | null
  slug: string
}

export function Events({ events, slug }: EventsProps) {
  const { t, lang } = useWords('municipality')
  const isEmpty = events?.upcoming.length === 0 && events.past.length === 0
  return (
    <section className="stack" id="events" aria-labelledby="events-title">
      <h2 id="events-title">{t('events.title')}</h2>
      {!events && <PanelUnavailable />}
      {isEmpty && (
        <p className="soft">
          {t('events.none')} <Link to={`/${lang}/events`}>{t('events.all')}</Link>
        </p>
      )}
      {events && events.upcoming.length > 0 && (
        <>
          <h3>{t('events.upcoming')}</h3>
          <EventList events={events.upcoming} />
        </>
      )}
      {events && events.past.length > 0 && (
        <>
          <h3>{t('events.past')}</h3>
          <EventList events={events.past} />
        </>
      )}
      {events && !isEmpty && (
        <p>
          <Link to={`/${lang}/events?municipality=${slug}`}>{t('events.more')}</Link>
          {' · '}
          <a href={`/municipalities/${slug}/calendar.ics?lang=${lang}`}>{t('events.feed')}</a>
        </p>
      )}
    </section>
  )
}
