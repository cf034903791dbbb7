import type { Lang } from '../../language/languages.ts'

/** Monday is 1 and Sunday 7. Arabic calendars begin on Saturday, Vietnamese ones on Monday, Canadian ones on Sunday. */
const weekStarts: Record<Lang, number> = { en: 7, fr: 7, ar: 6, vi: 1 }

const aDay = 86_400_000
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** The month that an address asks for, as `2026-12`; the month of `today` unless it is one. */
export function monthIn(asked: string | null, today: string) {
  return asked && /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7)
}

/** A day of the month that an address asks for; null where it is none of it. */
export const dayIn = (asked: string | null, month: string) =>
  asked && daysOfMonth(month).includes(asked) ? asked : null

export function monthBeside(month: string, step: -1 | 1) {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return dayOf(Date.UTC(year, number - 1 + step, 1)).slice(0, 7)
}

/** Moments between which an event of the month can lie, whatever the zone: a day more at both ends. */
export function spanOfMonth(month: string) {
  const begin = timeOf(`${month}-01`)
  const end = timeOf(`${monthBeside(month, 1)}-01`)
  return { from: new Date(begin - aDay).toISOString(), to: new Date(end + aDay).toISOString() }
}

export function daysOfMonth(month: string) {
  const begin = timeOf(`${month}-01`)
  const count = Math.round((timeOf(`${monthBeside(month, 1)}-01`) - begin) / aDay)
  return Array.from({ length: count }, (_, index) => dayOf(begin + index * aDay))
}

/** Rows of seven days; null where a day belongs to another month. */
export function weeksOfMonth(month: string, lang: Lang) {
  const days = daysOfMonth(month)
  const lead = (weekdayOf(days[0] ?? '') - weekStarts[lang] + 7) % 7
  const cells: (string | null)[] = [...Array.from({ length: lead }, () => null), ...days]
  while (cells.length % 7) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** A day each to name the weekdays by, in the order of the language: the first days of 2024 were a Monday to a Sunday. */
export function weekOf(lang: Lang) {
  return Array.from({ length: 7 }, (_, index) => dayOf(Date.UTC(2024, 0, ((weekStarts[lang] - 1 + index) % 7) + 1)))
}

const weekdayOf = (day: string) => new Date(timeOf(day)).getUTCDay() || 7
