import { DateTime } from 'luxon'
import type { SeriesRecurrence } from '../database/tables.ts'
import { mostDates, numberOf, type SeriesDays, type WeekOfMonth } from './rules.ts'

/** The days of a series, in order; one more than a series may have where there are too many. */
export function daysOf(on: SeriesDays): string[] {
  const except = new Set(on.except ?? [])
  const days: string[] = []
  for (const day of on.pattern === 'PICKED' ? [...(on.days ?? [])].sort(alphabetically) : patternDays(on)) {
    if (!except.has(day)) days.push(day)
    if (days.length > mostDates) break
  }
  return days
}

type Clock = Pick<SeriesRecurrence, 'startTime' | 'endTime' | 'timeZone'>

/** The rule behind the days, and all that it gives, those that are left out too. Null where they were picked by hand. */
export function recurrenceOf(on: SeriesDays, { startTime, endTime, timeZone }: Clock): SeriesRecurrence | null {
  const days = [...patternDays(on)]
  if (!on.weekday || days.length === 0) return null
  const weekday = on.weekday.slice(0, 2)
  const every =
    on.pattern === 'WEEKLY'
      ? `FREQ=WEEKLY;INTERVAL=${on.every ?? 1};BYDAY=${weekday}`
      : `FREQ=MONTHLY;BYDAY=${on.week === 'LAST' ? -1 : weeksAfter[on.week ?? 'FIRST'] + 1}${weekday}`
  return { rule: `${every};COUNT=${days.length}`, days, startTime, endTime, timeZone }
}

const alphabetically = (one: string, other: string) => (one < other ? -1 : 1)

/** A day is a day of the calendar: no zone moves it. */
const dayAt = (day: string) => DateTime.fromISO(day, { zone: 'utc' })

export const dayAfter = (day: string, days: number) => dayAt(day).plus({ days }).toFormat('yyyy-MM-dd')

function* patternDays({ pattern, from, until, weekday, every, week }: SeriesDays) {
  if (!from || !until || !weekday) return
  const first = dayAt(from)
  const last = dayAt(until)
  const ahead = (of: DateTime) => of.plus({ days: (numberOf(weekday) - of.weekday + 7) % 7 })
  if (pattern === 'WEEKLY')
    for (let day = ahead(first); day <= last; day = day.plus({ weeks: every ?? 1 })) yield day.toFormat('yyyy-MM-dd')
  if (pattern === 'MONTHLY' && week)
    for (let month = first.startOf('month'); month <= last; month = month.plus({ months: 1 })) {
      const day =
        week === 'LAST'
          ? ahead(month.endOf('month').minus({ days: 6 }))
          : ahead(month).plus({ weeks: weeksAfter[week] })
      if (day >= first && day <= last.endOf('day')) yield day.toFormat('yyyy-MM-dd')
    }
}

const weeksAfter: Record<Exclude<WeekOfMonth, 'LAST'>, number> = { FIRST: 0, SECOND: 1, THIRD: 2, FOURTH: 3 }
