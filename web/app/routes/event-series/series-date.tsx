import { Form } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { EventEntry } from '../events/event-entry.tsx'
import type { EventLine } from '../events/event-line.ts'
import type { WrittenPlaces } from '../events/places.ts'
import { TakesPartFor } from '../events/takes-part-for.tsx'
import { HowToTakePart, WishesFields } from '../events/wishes-fields.tsx'
import type { SentOfSeries } from './act.server.ts'

interface SeriesDateProps {
  date: {
    event: EventLine
    host: { name: LocalizedValue } | null
    places: WrittenPlaces | null
    ways: Parameters<typeof HowToTakePart>[0]['ways']
    isFull: boolean
    isOpen: boolean
    place: { id: string; position: string | null; onlineUrl: string | null } | null
  }
  /** Those that one can take part for. */
  municipalities: Parameters<typeof TakesPartFor>[0]['municipalities']
  /** What was sent, of one date or of all, and could not be taken. */
  sent: SentOfSeries | undefined
  /** Nobody is signed in: how one registers is said once, beside the dates. */
  isStranger: boolean
}

/** One date: what and when, who hosts it, how full it is, and one's own place at it. */
export function SeriesDate({ date, municipalities, sent, isStranger }: SeriesDateProps) {
  const { event, host, places, ways, isFull, isOpen, place } = date
  const own = sent?.event === event.slug ? sent : undefined
  const { t } = useWords('events')
  const { t: words } = useWords('event-series')
  return (
    <EventEntry event={event}>
      <div className="series-date">
        <p className="cluster small">
          {host && (
            <span>
              {words('hostedBy')} <LocalizedName value={host.name} />
            </span>
          )}
          {places && isOpen && (
            <span className="soft">
              {places.capacity
                ? t('places.registeredOf', { ...places.registered, capacity: places.capacity.number })
                : t('places.registered', places.registered)}
              {places.waiting.count > 0 && ` · ${t('places.waiting', places.waiting)}`}
            </span>
          )}
        </p>
        {isOpen && !isStranger && (
          <Form className="cluster screen-only" method="post" preventScrollReset>
            {place && (
              <Badge tone={place.position ? 'sun' : 'leaf'}>
                {place.position ? t('registration.waits', { position: place.position }) : t('registration.has')}
              </Badge>
            )}
            {place?.onlineUrl && (
              <a href={place.onlineUrl} rel="noreferrer">
                {t('registration.link')}
              </a>
            )}
            {!place && (
              <TakesPartFor
                id={`takes-part-for-${event.slug}`}
                municipalities={municipalities}
                what={event.when.date}
                sent={own && (own.municipality ?? '')}
              />
            )}
            {!place && ways.length > 1 && <HowToTakePart ways={ways} sent={own?.attendance} />}
            {!place && (
              <details className="wishes" open={Boolean(own)}>
                <summary>
                  {t('registration.needs')}
                  <span className="visually-hidden"> ({event.when.date})</span>
                </summary>
                <div className="stack">
                  <WishesFields id={`-${event.slug}`} wishes={own} />
                </div>
              </details>
            )}
            <input type="hidden" name={place ? 'registration' : 'event'} value={place ? place.id : event.slug} />
            <Button
              kind={place ? 'quiet' : 'secondary'}
              aria-label={words('labelled', { act: t(actOf(place, isFull)), date: event.when.date })}
            >
              {t(actOf(place, isFull))}
            </Button>
          </Form>
        )}
      </div>
    </EventEntry>
  )
}

const actOf = (place: SeriesDateProps['date']['place'], isFull: boolean) => {
  if (place) return place.position ? 'registration.stopWaiting' : 'registration.cancel'
  return isFull ? 'registration.wait' : 'registration.register'
}
