import type { Fault } from '../../shared/user-error.ts'
import { faultsOfEvent, type NewEvent } from '../event/rules.ts'
import { instantAt } from '../event/time.ts'
import type { SeriesRecurrence } from '../database/tables.ts'
import { daysOf, recurrenceOf } from './days.ts'
import { faultOfAmount, faultsOfDays, faultsOfTimes, type SeriesDays, withoutRepeats } from './rules.ts'

export type NewSeries = Omit<NewEvent, 'startsAt' | 'endsAt' | 'series' | 'indicators'> & {
  on: SeriesDays
  startTime: string
  endTime: string
}

/** An event of a series, and the day that the rule made it for. */
export type NewDate = NewEvent & { recurrenceDay: string | null }

type Planned =
  | { events: NewDate[]; recurrence: SeriesRecurrence | null; faults?: never }
  | { events?: never; recurrence?: never; faults: Fault[] }

/** The events that a series would have; or everything that stands against it. */
export function plannedEvents(input: NewSeries, now: Date): Planned {
  const { on, startTime, endTime, idempotencyKey: _, ...common } = input
  const early = [...faultsOfDays(on), ...faultsOfTimes(startTime, endTime)]
  if (early.length > 0) return { faults: early }
  const days = daysOf(on)
  const amount = faultOfAmount(days)
  if (amount) return { faults: [amount] }

  const sketch = (startsAt: Date): NewEvent => ({ ...input, startsAt, endsAt: new Date(startsAt.getTime() + 1) })
  // texts, places and the zone are the same for all; each day could be too far away
  const faults = [days.at(0), days.at(-1)].flatMap((day = '') => faultsOfEvent(sketch(new Date(`${day}T12:00Z`)), now))
  if (faults.length > 0) return { faults: withoutRepeats(faults).map(atDays) }

  const clocks: Fault[] = []
  const recurrence = recurrenceOf(on, input)
  const events = days.map(day => {
    const [starts, ends] = [
      instantAt(`${day}T${startTime}`, input.timeZone, 'startTime'),
      instantAt(`${day}T${endTime}`, input.timeZone, 'endTime'),
    ] as const
    clocks.push(...[starts.fault, ends.fault].filter(fault => fault !== null))
    return { ...common, startsAt: starts.at, endsAt: ends.at, recurrenceDay: recurrence && day }
  })
  return clocks.length > 0 ? { faults: clocks } : { events, recurrence }
}

const atDays = (fault: Fault): Fault => (fault.field === 'startsAt' ? { ...fault, field: 'on' } : fault)
