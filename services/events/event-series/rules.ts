import type { Fault } from '../../shared/user-error.ts'
import type { EventRow } from '../database/tables.ts'

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export type Weekday = (typeof weekdays)[number]
export type WeekOfMonth = 'FIRST' | 'SECOND' | 'THIRD' | 'FOURTH' | 'LAST'
export type SeriesScope = 'THIS' | 'THIS_AND_LATER' | 'ALL'

export type SeriesDays = {
  pattern: 'WEEKLY' | 'MONTHLY' | 'PICKED'
  from?: string | null | undefined
  until?: string | null | undefined
  weekday?: Weekday | null | undefined
  every?: number | null | undefined
  week?: WeekOfMonth | null | undefined
  days?: readonly string[] | null | undefined
  except?: readonly string[] | null | undefined
}

/** Of one series: more than a year of weeks. */
export const mostDates = 60
const mostWeeks = 8

/** 1 is Monday. */
export const numberOf = (weekday: Weekday) => weekdays.indexOf(weekday) + 1

/** What is missing or wrong in the description of days, before any of them is worked out. */
export function faultsOfDays(on: SeriesDays): Fault[] {
  const { pattern, from, until, days, except, every } = on
  const tooMany = [...(days ?? []), ...(except ?? [])].length > mostDates * 2 || (days?.length ?? 0) > mostDates
  if (tooMany) return [tooManyDates]
  if (pattern === 'PICKED') {
    if (!days?.length) return [{ word: 'required', field: 'on.days' }]
    return days.flatMap((day, index): Fault[] =>
      days.indexOf(day) < index ? [{ word: 'saidTwice', field: `on.days.${index}` }] : [],
    )
  }
  const needed = ['from', 'until', 'weekday', ...(pattern === 'MONTHLY' ? (['week'] as const) : [])] as const
  const missing = needed.filter(name => !on[name])
  if (missing.length > 0) return missing.map(name => ({ word: 'required', field: `on.${name}` }))
  if (from && until && until < from) return [{ word: 'endsBeforeStart', field: 'on.until' }]
  if (every !== null && every !== undefined && (every < 1 || every > mostWeeks))
    return [{ word: 'outOfRange', field: 'on.every', facts: { least: 1, most: mostWeeks } }]
  return []
}

/** Whether the days that were worked out make a series. */
export const faultOfAmount = (days: readonly string[]): Fault | null =>
  days.length > mostDates ? tooManyDates : days.length === 0 ? { word: 'noDayFits', field: 'on' } : null

const tooManyDates: Fault = { word: 'tooManyDates', field: 'on', facts: { most: mostDates } }

/** `13:30`, on a clock of 24 hours. */
export const isTimeOfDay = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)

/** What is wrong with the times at which every date begins and ends. Both are of one day. */
export function faultsOfTimes(startTime: string, endTime: string): Fault[] {
  const faults = Object.entries({ startTime, endTime }).flatMap(([field, time]): Fault[] =>
    isTimeOfDay(time) ? [] : [{ word: 'notATimeOfDay', field }],
  )
  return faults.length === 0 && endTime <= startTime ? [{ word: 'endsBeforeStart', field: 'endTime' }] : faults
}

type SeriesDate = Pick<EventRow, 'slug' | 'startsAt' | 'endsAt' | 'status' | 'precision'>

/** Dates that a person can still come to. Events of history are over, however vague their date. */
export const datesToCome = <Date_ extends SeriesDate>(dates: readonly Date_[], now: Date) =>
  dates.filter(date => date.status === 'PUBLISHED' && isToCome(date, now))

const isToCome = ({ endsAt, precision }: SeriesDate, now: Date) => endsAt > now && precision === 'TIME'

/** What a change touches, seen from one date: what is over or cancelled stays as it is, and a draft is discarded rather than cancelled. */
export function datesTouched<Date_ extends SeriesDate>(
  dates: readonly Date_[],
  from: SeriesDate,
  { scope, cancel }: { scope: SeriesScope; cancel?: boolean | null | undefined },
  now: Date,
) {
  const isInScope = (date: SeriesDate) =>
    scope === 'ALL' || date.slug === from.slug || (scope === 'THIS_AND_LATER' && date.startsAt >= from.startsAt)
  const isTouched = ({ status }: SeriesDate) => status === 'PUBLISHED' || (status === 'DRAFT' && !cancel)
  return dates.filter(date => isInScope(date) && isTouched(date) && isToCome(date, now))
}

/** Grows with every change to any of the dates, and with every date that is added; `left` is what dates that are gone had added. */
export const revisionOf = (dates: readonly Pick<EventRow, 'sequence'>[], left = 0) =>
  dates.reduce((sum, { sequence }) => sum + sequence + 1, left)

type Wall = Pick<EventRow, 'startsLocal' | 'endsLocal'>
export type Move = {
  shiftDays?: number | null | undefined
  startTime?: string | null | undefined
  endTime?: string | null | undefined
}

/** What the clocks on the wall show after a move. `dayAfter` tells the day so many days later. */
export function moved(
  { startsLocal, endsLocal }: Wall,
  { shiftDays, startTime, endTime }: Move,
  dayAfter: (day: string, days: number) => string,
): Wall {
  const on = (clock: string, time: string | null | undefined, of: string) =>
    `${dayAfter((time ? of : clock).slice(0, 10), shiftDays ?? 0)}T${time ?? clock.slice(11)}`
  return {
    startsLocal: on(startsLocal, startTime, startsLocal),
    endsLocal: on(endsLocal, endTime, startsLocal),
  }
}

/** The same fault of many dates is told once. */
export const withoutRepeats = (faults: readonly Fault[]) => [
  ...new Map(faults.map(fault => [JSON.stringify(fault), fault])).values(),
]
