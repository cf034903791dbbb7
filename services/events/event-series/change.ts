import type { Fault } from '../../shared/user-error.ts'
import type { EventRow, EventsDb } from '../database/tables.ts'
import { type Act, type Changes, contentAfter, faultsOfChange } from '../event/change.ts'
import { faultOfChanging, faultsOfNumber, faultsOfReason, type NewEvent } from '../event/rules.ts'
import { columnsOf } from '../event/schedule.ts'
import { type Parts, partsOfEvents } from '../event/store.ts'
import { instantAt } from '../event/time.ts'
import { allowedAt, faultOfFewer } from '../registration/rules.ts'
import { takenOfEvents } from '../registration/store.ts'
import { dayAfter } from './days.ts'
import { isTimeOfDay, type Move, moved, withoutRepeats } from './rules.ts'

type TextEntry = { lang: string; text: string }

/** What an event is changed to, but for its own moments and its programme; these are moved. */
export type Wish = Move &
  Omit<
    Changes,
    'startsAt' | 'endsAt' | 'timeZone' | 'zoneMove' | 'sessions' | 'series' | 'draft' | 'idempotencyKey'
  > & {
    cancel?: boolean | null | undefined
    reason?: readonly TextEntry[] | null | undefined
  }

const mostShift = 60

/** For these null says nothing; for all others it takes away. */
const needed = new Set(['shiftDays', 'startTime', 'endTime', 'title', 'kind', 'audience', 'cancel', 'reason'])

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

function timesAfter(event: EventRow, wish: Wish): { times: { startsAt?: Date; endsAt?: Date }; faults: Fault[] } {
  if (!wish.shiftDays && !wish.startTime && !wish.endTime) return { times: {}, faults: [] }
  const wall = moved(event, wish, dayAfter)
  const starts = instantAt(wall.startsLocal, event.timeZone, wish.startTime ? 'startTime' : 'shiftDays')
  const ends = instantAt(wall.endsLocal, event.timeZone, wish.endTime ? 'endTime' : 'shiftDays')
  const faults = [starts.fault, ends.fault].filter(fault => fault !== null)
  if (wall.endsLocal <= wall.startsLocal) faults.push({ word: 'endsBeforeStart', field: 'endTime' })
  return { times: { startsAt: starts.at, endsAt: ends.at }, faults }
}
