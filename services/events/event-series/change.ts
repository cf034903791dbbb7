import { faultsOfLength, faultsOfTexts, storable, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { EventRow } from '../database/tables.ts'
import { faultsOfNumber, limits } from '../event/rules.ts'
import { instantAt } from '../event/time.ts'
import { dayAfter } from './days.ts'
import { isTimeOfDay, moved, withoutRepeats } from './rules.ts'
import type { DateChange } from './store.ts'

type TextEntry = { lang: string; text: string }

export type Wish = {
  shiftDays?: number | null | undefined
  startTime?: string | null | undefined
  endTime?: string | null | undefined
  venue?: string | null | undefined
  onlineUrl?: string | null | undefined
  capacity?: number | null | undefined
  title?: readonly TextEntry[] | null | undefined
  description?: readonly TextEntry[] | null | undefined
  cancel?: boolean | null | undefined
}

const mostShift = 60

/** What is wrong with a wish, whichever dates it touches. */
export function faultsOfWish(wish: Wish): Fault[] {
  const { title, description, venue, capacity, shiftDays } = wish
  const said = Object.entries(wish).filter(
    ([name, value]) => value !== undefined && (value !== null || clearable.has(name)),
  )
  if (said.length === 0) return [{ word: 'nothingToChange', field: null }]
  return [
    ...(title ? faultsOfTexts(title, { field: 'title', most: limits.title, isRequired: true }) : []),
    ...(description ? faultsOfTexts(description, { field: 'description', most: limits.description }) : []),
    ...faultsOfLength(venue, 'venue', limits.venue),
    ...faultsOfNumber(capacity, 'capacity', 1, limits.capacity),
    ...faultsOfNumber(shiftDays, 'shiftDays', -mostShift, mostShift),
    ...(['startTime', 'endTime'] as const).flatMap((field): Fault[] =>
      wish[field] && !isTimeOfDay(wish[field]) ? [{ word: 'notATimeOfDay', field }] : [],
    ),
  ]
}

const clearable = new Set(['venue', 'onlineUrl', 'capacity'])

/** What becomes of each date that a wish touches; or what stands against it. */
export function changesOf(
  dates: readonly EventRow[],
  wish: Wish,
): { changes: Map<string, DateChange>; faults: Fault[] } {
  const faults: Fault[] = []
  const same = sameForAll(wish)
  const isMove = Boolean(wish.shiftDays || wish.startTime || wish.endTime)
  const changes = dates.map((event): [string, DateChange] => {
    if (!isMove) return [event.slug, same]
    const wall = moved(event, wish, dayAfter)
    const starts = instantAt(wall.startsLocal, event.timeZone, wish.startTime ? 'startTime' : 'shiftDays')
    const ends = instantAt(wall.endsLocal, event.timeZone, wish.endTime ? 'endTime' : 'shiftDays')
    faults.push(...[starts.fault, ends.fault].filter(fault => fault !== null))
    if (wall.endsLocal <= wall.startsLocal) faults.push({ word: 'endsBeforeStart', field: 'endTime' })
    return [event.slug, { ...same, ...wall, startsAt: starts.at, endsAt: ends.at }]
  })
  return { changes: new Map(changes), faults: withoutRepeats(faults) }
}

function sameForAll({ venue, onlineUrl, capacity, title, description, cancel }: Wish): DateChange {
  const texts = description && textsOf(description)
  return {
    ...(venue === undefined ? {} : { venue: storable(venue ?? '') || null }),
    ...(onlineUrl === undefined ? {} : { onlineUrl }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(title ? { title: textsOf(title) } : {}),
    ...(texts ? { description: Object.keys(texts).length > 0 ? texts : null } : {}),
    ...(cancel ? { status: 'CANCELLED' } : {}),
  }
}
