import type { Fault } from '../../shared/user-error.ts'
import type { EventRow, EventsDb } from '../database/tables.ts'
import { type Act, type Changes, contentAfter, faultsOfChange } from '../event/change.ts'
import { faultOfChanging, faultsOfNumber, faultsOfReason, isTimeZone, type NewEvent } from '../event/rules.ts'
import { columnsOf } from '../event/schedule.ts'
import { type Parts, partsOfEvents } from '../event/store.ts'
import { instantAt, wallClock } from '../event/time.ts'
import { allowedAt, faultOfFewer } from '../registration/rules.ts'
import { takenOfEvents } from '../registration/store.ts'
import { dayAfter } from './days.ts'
import { isTimeOfDay, type Move, moved, withoutRepeats } from './rules.ts'

type TextEntry = { lang: string; text: string }

/** What an event is changed to, but for its own moments and its programme; these are moved. */
export type Wish = Move &
  Omit<Changes, 'startsAt' | 'endsAt' | 'sessions' | 'series' | 'draft' | 'idempotencyKey'> & {
    cancel?: boolean | null | undefined
    reason?: readonly TextEntry[] | null | undefined
  }

const mostShift = 60

/** For these null says nothing; for all others it takes away. */
const needed = new Set([
  'shiftDays',
  'startTime',
  'endTime',
  'timeZone',
  'zoneMove',
  'title',
  'kind',
  'audience',
  'cancel',
  'reason',
])

/** What is wrong with a wish, whichever dates it touches. */
export function faultsOfWish(wish: Wish): Fault[] {
  const said = Object.entries(wish).filter(
    ([name, value]) => value !== undefined && (value !== null || !needed.has(name)),
  )
  if (said.length === 0) return [{ word: 'nothingToChange', field: null }]
  return [
    ...faultsOfNumber(wish.shiftDays, 'shiftDays', -mostShift, mostShift),
    ...(['startTime', 'endTime'] as const).flatMap((field): Fault[] =>
      wish[field] && !isTimeOfDay(wish[field]) ? [{ word: 'notATimeOfDay', field }] : [],
    ),
    ...(wish.cancel ? faultsOfReason(wish.reason) : []),
  ]
}

/** One date as it is, and as it would be. */
export type Planned = { before: EventRow; parts: Parts; content: NewEvent }

/** What becomes of the dates that a wish touches; or everything that stands against it. */
export async function plannedChange(db: EventsDb, dates: readonly EventRow[], wish: Wish, act: Act) {
  const slugs = dates.map(({ slug }) => slug)
  const [parts, taken] = [await partsOfEvents(db, slugs), await takenOfEvents(db, slugs)]
  const faults: Fault[] = []
  const planned = dates.map((before): Planned => {
    const own = parts.get(before.slug)!
    const { times, faults: clocks } = timesAfter(before, wish)
    const { shiftDays: _, startTime: __, endTime: ___, cancel, reason: ____, ...common } = wish
    const { content } = contentAfter(before, own, cancel ? {} : { ...common, ...times })
    const fault = faultOfChanging(before)
    if (fault) faults.push(fault)
    else if (!cancel) faults.push(...(clocks.length > 0 ? clocks : faultsOfDate(before, content)))
    return { before, parts: own, content }
  })
  return { planned, faults: withoutRepeats(faults) }

  function faultsOfDate(before: EventRow, content: NewEvent) {
    const wrong = faultsOfChange(before, content, act).map(atMove)
    if (wrong.length > 0) return wrong
    const fewer = faultOfFewer(allowedAt(columnsOf(content)), taken.get(before.slug) ?? [])
    return fewer ? [fewer] : []
  }
}

/** Moments are no field of a change to many dates: what moves them is. */
const atMove = (fault: Fault): Fault =>
  fault.field === 'startsAt' || fault.field === 'endsAt' ? { ...fault, field: 'shiftDays' } : fault

type Times = { startsAt?: Date; endsAt?: Date; timeZone?: string }

/** On the clock of the zone in which the date is announced from then on. */
function timesAfter(event: EventRow, wish: Wish): { times: Times; faults: Fault[] } {
  const { shiftDays, startTime, endTime, zoneMove } = wish
  const timeZone = wish.timeZone ?? event.timeZone
  const isOtherZone = timeZone !== event.timeZone
  if (isOtherZone && !isTimeZone(timeZone))
    return { times: {}, faults: [{ word: 'unknownTimeZone', field: 'timeZone', facts: { zone: timeZone } }] }
  if (isOtherZone && !zoneMove) return { times: {}, faults: [{ word: 'zoneMoveIsMissing', field: 'zoneMove' }] }
  const keepsMoment = isOtherZone && zoneMove === 'KEEP_MOMENT'
  const isShifted = Boolean(shiftDays || startTime || endTime)
  if (!isShifted && (!isOtherZone || keepsMoment)) return { times: isOtherZone ? { timeZone } : {}, faults: [] }

  const { startsAt, endsAt } = event
  const shown = keepsMoment
    ? { startsLocal: wallClock(startsAt, timeZone), endsLocal: wallClock(endsAt, timeZone) }
    : event
  const wall = moved(shown, wish, dayAfter)
  const field = shiftDays ? 'shiftDays' : 'timeZone'
  const starts = instantAt(wall.startsLocal, timeZone, startTime ? 'startTime' : field)
  const ends = instantAt(wall.endsLocal, timeZone, endTime ? 'endTime' : field)
  const faults = [starts.fault, ends.fault].filter(fault => fault !== null)
  if (wall.endsLocal <= wall.startsLocal) faults.push({ word: 'endsBeforeStart', field: 'endTime' })
  return { times: { startsAt: starts.at, endsAt: ends.at, timeZone }, faults }
}
