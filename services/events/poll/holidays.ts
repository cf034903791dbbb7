import type { Texts } from '../../shared/language.ts'
import table from './holidays.json' with { type: 'json' }

export type Holiday = {
  name: Texts
  /** As `2027-07-01`. */
  date: string
  federal: boolean
  /** Provinces and territories whose own law names it. */
  provinces: readonly string[]
}

/** When it is: on a day of the year, on a Monday of a month, on the last Monday before a day, or so many days from Easter. */
type Rule = {
  name: Texts
  in: readonly string[]
  since?: number
  day?: string
  monday?: { month: number; nth: number }
  mondayBefore?: string
  easter?: number
}

const rules: readonly Rule[] = table.holidays
const dayLength = 86_400_000
const mostDays = 31

/** Statutory holidays of Canada on the days from `first` to `last`, told on the days that the laws name: a day off in lieu is each employer's. */
export function holidaysBetween(first: string, last: string): Holiday[] {
  const days = daysBetween(first, last)
  return days.flatMap(date =>
    rules
      .filter(rule => isOn(rule, date))
      .map(rule => ({
        name: rule.name,
        date,
        federal: rule.in.includes('federal'),
        provinces: rule.in.filter(where => where !== 'federal'),
      })),
  )
}

/** Those that count for the municipalities asked: the federal ones, and those of their provinces and territories. */
export const holidaysFor = (
  { startsLocal, endsLocal }: { startsLocal: string; endsLocal: string },
  asked: readonly { province: string | null }[],
) =>
  holidaysBetween(startsLocal.slice(0, 10), endsLocal.slice(0, 10))
    .map(holiday => ({
      ...holiday,
      municipalities: asked.filter(({ province }) => holiday.provinces.includes(province ?? '')).length,
    }))
    .filter(({ federal, municipalities }) => federal || municipalities > 0)

function daysBetween(first: string, last: string) {
  const [from, to] = [Date.parse(first), Date.parse(last)]
  const count = Math.min(mostDays, Math.round((to - from) / dayLength)) + 1
  return Array.from({ length: count }, (_, at) => dayOf(from + at * dayLength))
}

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

function isOn({ since = 0, day, monday, mondayBefore, easter }: Rule, date: string) {
  const year = Number(date.slice(0, 4))
  if (year < since) return false
  if (day) return date.endsWith(day)
  if (monday) return date === nthMonday(year, monday)
  if (mondayBefore) return date === lastMondayBefore(`${year}-${mondayBefore}`)
  return easter !== undefined && date === dayOf(easterOf(year) + easter * dayLength)
}

function nthMonday(year: number, { month, nth }: { month: number; nth: number }) {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return dayOf(Date.UTC(year, month - 1, 1 + ((8 - first) % 7) + (nth - 1) * 7))
}

function lastMondayBefore(day: string) {
  const weekday = new Date(day).getUTCDay()
  return dayOf(Date.parse(day) - (((weekday + 5) % 7) + 1) * dayLength)
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterOf(year: number) {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1)
}
