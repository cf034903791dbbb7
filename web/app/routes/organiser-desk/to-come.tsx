import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { EventEntry } from '../events/event-entry.tsx'
import { PlacesOfOne } from '../events/places.tsx'
import { useTimeBefore } from '../events/reminders.tsx'
import type { ToComeEvent } from './read.ts'

/** Events to come with how full they are: those that need a look, or all others. */
export function ToCome({ id, events }: { id: 'look' | 'toCome'; events: readonly ToComeEvent[] }) {
  const { t } = useWords('organiser-desk')
  return (
    <section className="stack" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`tile.${id}`)}</h2>
      {events.length === 0 ? (
        <p className="organiser-none">{t(`${id}.none`)}</p>
      ) : (
        <p className="soft">{t(`${id}.lead`)}</p>
      )}
      <ol className="calendar-list calendar-list--columns" role="list">
        {events.map(event => (
          <li key={event.slug}>
            <EventEntry event={event}>
              <HowFull {...event} />
            </EventEntry>
          </li>
        ))}
      </ol>
    </section>
  )
}

function HowFull({ slug, title, level, hasLine, places, reminder }: ToComeEvent) {
  const { t, lang } = useWords('organiser-desk')
  const { t: terms } = useWords('terms')
  const before = useTimeBefore()
  return (
    <div className="organiser-ways">
      {level && (
        <p>
          <Badge tone={level === 'FULL' ? 'clay' : 'sun'}>
            {t(level === 'LOW' ? 'toCome.low' : hasLine ? 'toCome.waits' : 'toCome.full')}
          </Badge>
        </p>
      )}
      {places.map(way => (
        <div key={way.attendance}>
          {places.length > 1 && <p className="small soft">{terms(`attendance.${way.attendance}`)}</p>}
          <PlacesOfOne {...way} isOver={false} />
        </div>
      ))}
      {reminder && (
        <p className="small soft">{t('toCome.reminder', { before: before(reminder.hoursBefore), at: reminder.at })}</p>
      )}
      <p>
        <Link to={`/${lang}/events/${slug}#registrations`}>
          {t('toCome.all')}
          <span className="visually-hidden">
            {' – '}
            <LocalizedText value={title} note={false} />
          </span>
        </Link>
      </p>
    </div>
  )
}
