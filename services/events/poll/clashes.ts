import type { EventRow } from '../database/tables.ts'

type Time = { startsAt: Date; endsAt: Date }
/** An event with the municipalities that present at it. */
export type Busy = EventRow & { presenting: readonly string[] }

export const mostClashes = 5

/** Events at the same time, those first in which most of the municipalities asked take part. */
export function clashesAt({ startsAt, endsAt }: Time, events: readonly Busy[], asked: readonly string[]) {
  return events
    .filter(event => event.startsAt < endsAt && event.endsAt > startsAt)
    .map(({ presenting, ...event }) => ({
      event,
      municipalities: asked.filter(slug => slug === event.hostMunicipality || presenting.includes(slug)).toSorted(),
    }))
    .toSorted((one, other) => other.municipalities.length - one.municipalities.length)
    .slice(0, mostClashes)
}
