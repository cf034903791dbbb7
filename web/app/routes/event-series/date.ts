import type { EventSeriesPageQuery } from '../../graphql/generated/graphql.ts'
import { writeDayOf, writeNumber } from '../../language/write.ts'
import { lineOf } from '../events/event-line.ts'
import { schedulingRights } from '../events/may-schedule.ts'
import { writePlaces } from '../events/places.ts'

type Date_ = NonNullable<EventSeriesPageQuery['eventSeries']>['dates'][number]

/** One date of a series as its page shows it, with one's own place at it. */
export function dateOf(lang: string | undefined, event: Date_, now: string) {
  const { viewerRegistration: own, hostMunicipality, ...line } = event
  const isOver = event.endsAt <= now
  const ways = event.places.map(way => ({
    attendance: way.attendance,
    isFull: Boolean(way.capacity && way.capacity <= way.registeredCount) || way.waitlistedCount > 0,
  }))
  return {
    event: lineOf(lang, line),
    host: hostMunicipality ?? null,
    places: event.precision === 'TIME' ? writePlaces(lang, event) : null,
    ways,
    isFull: ways.every(way => way.isFull),
    isOver,
    isOpen: !isOver && event.status !== 'CANCELLED' && event.precision === 'TIME',
    place: own
      ? {
          id: own.id,
          position: own.position ? writeNumber(lang, own.position) : null,
          onlineUrl: own.onlineUrl ?? null,
        }
      : null,
  }
}

/** From the first to the last day, in words; null where there is no date. */
export function spanOf(lang: string | undefined, dates: readonly Date_[]) {
  const [first, last] = [dates.at(0), dates.at(-1)]
  if (!first || !last) return null
  return {
    from: writeDayOf(lang, first.startsAt, first.timeZone),
    until: writeDayOf(lang, last.startsAt, last.timeZone),
  }
}

/** Whoever may schedule each of the dates changes the series. */
export function mayChangeSeries(
  grants: Parameters<typeof schedulingRights>[0],
  dates: readonly { hostMunicipality?: { slug: string } | null }[],
) {
  const rights = schedulingRights(grants)
  return Boolean(
    rights?.forTheNetwork ||
      (rights && dates.every(({ hostMunicipality: host }) => host && rights.own.includes(host.slug))),
  )
}
