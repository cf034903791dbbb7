import { DateTime } from 'luxon'
import { lastDay, type PartialDate } from '../../shared/partial-date.ts'
import type { Fault } from '../../shared/user-error.ts'

/** What a clock on the wall shows, as `2026-07-01T09:30`. */
export type WallClock = string

/** What the clock in the zone shows at an instant. */
export const wallClock = (instant: Date, timeZone: string): WallClock =>
  DateTime.fromJSDate(instant, { zone: timeZone }).toFormat("yyyy-MM-dd'T'HH:mm")

/**
 * The instant at which the clock in the zone shows this. A time that the clock shows twice, as summer time ends, is the earlier one.
 * A time that it skips, as summer time begins, is as much later: 02:30 is 03:30.
 */
export const instantOf = (clock: WallClock, timeZone: string) => possibleInstants(clock, timeZone)[0]!

function possibleInstants(clock: WallClock, timeZone: string) {
  const possible = DateTime.fromISO(clock, { zone: timeZone }).getPossibleOffsets()
  return possible.map(one => one.toJSDate()).sort((one, other) => one.getTime() - other.getTime())
}

/** Every instant at which the clock in the zone shows this: one, two as summer time ends, none as it begins. */
const instantsOf = (clock: WallClock, timeZone: string) =>
  possibleInstants(clock, timeZone).filter(instant => wallClock(instant, timeZone) === clock)

/** What the clock shows when it has gone on by as much as from one time to another. */
export function movedClock(clock: WallClock, { from, to }: { from: WallClock; to: WallClock }): WallClock {
  const at = (wall: WallClock) => DateTime.fromISO(wall, { zone: 'utc' })
  return wallClock(
    at(clock)
      .plus(at(to).diff(at(from)))
      .toJSDate(),
    'utc',
  )
}

/** From the first to the last second that dates of history can mean. */
export const spanOf = (from: PartialDate, to: PartialDate, timeZone: string) => ({
  startsAt: instantOf(`${from.value}T00:00`, timeZone),
  endsAt: new Date(instantOf(`${dayAfter(lastDay(to))}T00:00`, timeZone).getTime() - 1_000),
})

const dayAfter = (day: string) => DateTime.fromISO(day, { zone: 'utc' }).plus({ days: 1 }).toISODate() ?? day

/** So many working days and hours from now, on the clock of the zone: what a demonstration is scheduled by. */
export function workdayAfter(now: Date, days: number, time: string, timeZone: string): WallClock {
  const day = DateTime.fromJSDate(now, { zone: timeZone }).plus({ days })
  const workday = day.weekday > 5 ? day.plus({ days: 8 - day.weekday }) : day
  return `${workday.toISODate()}T${time}`
}

/** The instant at which the clock shows this; a fault where it does so never, or twice: nobody is left to guess which was meant. */
export function instantAt(clock: string, timeZone: string, field: string): { at: Date; fault: Fault | null } {
  const at = instantOf(clock, timeZone)
  const [instant, ...others] = instantsOf(clock, timeZone)
  const facts = { day: clock.slice(0, 10), time: clock.slice(11), zone: timeZone }
  if (!instant) return { at, fault: { word: 'clockSkips', field, facts } }
  return { at, fault: others.length > 0 ? { word: 'clockTwice', field, facts } : null }
}
