import { Link } from '@remix-run/react'
import { ActivityList, type ListedActivity } from '../../components/activity-list/activity-list.tsx'
import { EventList, type ListedEvent } from '../../components/event-list/event-list.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface LatestProps {
  news: readonly ListedActivity[] | null
  events: readonly ListedEvent[] | null
}

export function Latest({ news, events }: LatestProps) {
  const { t, lang } = useWords('home')
  return (
    <div className="home-section home-latest wrap">
      <section className="stack" aria-labelledby="news">
        <h2 id="news">{t('newsTitle')}</h2>
        {!news && <PanelUnavailable />}
        {news?.length === 0 && <p className="soft">{t('newsNone')}</p>}
        {news && news.length > 0 && <ActivityList items={news} />}
        <p>
          <Link to={`/${lang}/news`}>{t('newsAll')}</Link>
        </p>
      </section>
      <section className="stack" aria-labelledby="events">
        <h2 id="events">{t('eventsTitle')}</h2>
        {!events && <PanelUnavailable />}
        {events?.length === 0 && <p className="soft">{t('eventsNone')}</p>}
        {events && <EventList events={events} />}
        <p>
          <Link to={`/${lang}/events`}>{t('eventsAll')}</Link>
        </p>
      </section>
    </div>
  )
}
