import type { CalendarEventFragment } from '../../graphql/generated/graphql.ts'
import { isLang, locales } from '../../language/languages.ts'
import { type When, writeWhen } from './when.ts'

/** An event as lists and the calendar show it. */
export interface EventLine
  extends Pick<
    CalendarEventFragment,
    'slug' | 'title' | 'kind' | 'status' | 'audience' | 'venue' | 'online' | 'invented'
  > {
  when: When
  /** Where a clock time is known. */
  moment: { startsAt: string; endsAt: string; timeZone: string } | null
  isMoved: boolean
  /** `1`, `Dec`, `2026`: the leaf of a calendar. */
  leaf: { day: string | null; month: string | null; year: string }
}

export function lineOf(lang: string | undefined, event: CalendarEventFragment): EventLine {
  const { startsAt, endsAt, precision, timeZone, formerTimes, ...rest } = event
  const when = writeWhen(lang, { startsAt, endsAt, precision, timeZone })
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[isLang(lang) ? lang : 'en'], { ...options, timeZone: 'UTC' }).format(
      new Date(when.firstDay),
    )
  const leaf = {
    day: when.isDated ? part({ day: 'numeric' }) : null,
    month: precision === 'YEAR' ? null : part({ month: 'short' }),
    year: part({ year: 'numeric' }),
  }
  const moment = precision === 'TIME' ? { startsAt, endsAt, timeZone } : null
  return { ...rest, when, moment, leaf, isMoved: formerTimes.length > 0 }
}

/** Events by the days they lie on; those without a day lie on none. */
export function byDay(events: readonly EventLine[], days: readonly string[]) {
  const dated = events.filter(({ when }) => when.isDated)
  const on = (day: string) => dated.filter(({ when }) => when.firstDay <= day && day <= when.lastDay)
  return new Map(days.map(day => [day, on(day)]))
}

/** Whether an event touches a month on the calendar of its own place. */
export function touches({ when }: EventLine, month: string) {
  return when.firstDay.slice(0, 7) <= month && month <= when.lastDay.slice(0, 7)
}
