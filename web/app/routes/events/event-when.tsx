import { useWords } from '../../language/words.ts'
import { ReaderClock } from './reader-clock.tsx'
import type { When } from './when.ts'

interface EventWhenProps {
  when: When
  startsAt: string
  endsAt: string
  timeZone: string
}

/** The clock of the place first: it is the one that the event is announced by. */
export function EventWhen({ when, startsAt, endsAt, timeZone }: EventWhenProps) {
  const { t } = useWords('events')
  return (
    <section className="event-when" aria-labelledby="when">
      <h2 id="when">{t('event.when')}</h2>
      <p className="event-when__date">
        <time dateTime={when.machine}>{when.isDated ? when.date : t('datesUnknown', { period: when.date })}</time>
      </p>
      {when.clock && when.zone ? (
        <>
          <p className="event-when__clock">
            <bdi>{when.clock}</bdi>
          </p>
          <p>
            {when.zone.name} (<bdi dir="ltr">{when.zone.offset}</bdi>)
          </p>
          <ReaderClock startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} />
        </>
      ) : (
        <p className="soft">{t(when.isDated ? 'event.clockUnknown' : 'undated.why')}</p>
      )}
    </section>
  )
}
