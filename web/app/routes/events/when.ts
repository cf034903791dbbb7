import { isLang, locales } from '../../language/languages.ts'
import { withFirst } from '../../language/write.ts'

/** The time of an event, as the API tells it. */
export interface Told {
  startsAt: string
  endsAt: string
  timeZone: string
  precision: 'TIME' | 'DAY' | 'MONTH' | 'YEAR'
}

/** The time of an event in words. Made in loaders, so that server and browser print the same. */
export interface When {
  /** False where the sources tell only a month or a year: such an event is on no day of the calendar. */
  isDated: boolean
  /** First and last day on the calendar of the event's own place. */
  firstDay: string
  lastDay: string
  /** For `<time>`: as much as is known. */
  machine: string
  /** `Tuesday, December 1, 2026`, `November 2011 – February 2012` or `2007`. */
  date: string
  /** `1:00 – 4:00 p.m.`; null where no clock time is known. */
  clock: string | null
  /** `1:00 p.m.`: short enough for a cell. */
  start: string | null
  /** `short` is the abbreviation where the language has one, else the offset. */
  zone: { name: string; short: string; offset: string } | null
}

export function writeWhen(lang: string | undefined, event: Told): When {
  const { startsAt, endsAt, timeZone, precision } = event
  const start = new Date(startsAt)
  const end = new Date(endsAt)
  const firstDay = dayAt(start, timeZone)
  const lastDay = dayAt(end, timeZone)
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[isLang(lang) ? lang : 'en'], { ...options, timeZone })
  const write = (options: Intl.DateTimeFormatOptions) =>
    capitalized(withFirst(lang, format(options).formatRange(start, end)), lang)

  const isOneDay = firstDay === lastDay
  const known = { isDated: precision === 'TIME' || precision === 'DAY', firstDay, lastDay }
  const untimed = { ...known, clock: null, start: null, zone: null }
  if (precision === 'YEAR') return { ...untimed, machine: firstDay.slice(0, 4), date: write({ year: 'numeric' }) }
  if (precision === 'MONTH')
    return { ...untimed, machine: firstDay.slice(0, 7), date: write({ year: 'numeric', month: 'long' }) }
  if (precision === 'DAY')
    return { ...untimed, machine: firstDay, date: write(isOneDay ? weekdayToo : { dateStyle: 'long' }) }
  return {
    ...known,
    machine: startsAt,
    date: write(weekdayToo),
    clock: isOneDay ? format(clock).formatRange(start, end) : format({ ...shortDay, ...clock }).formatRange(start, end),
    start: format(clock).format(start),
    zone: zoneAt(start, timeZone, format),
  }
}

const weekdayToo = { dateStyle: 'full' } satisfies Intl.DateTimeFormatOptions
const clock = { hour: 'numeric', minute: '2-digit' } satisfies Intl.DateTimeFormatOptions
const shortDay = { month: 'short', day: 'numeric' } satisfies Intl.DateTimeFormatOptions

type Format = (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat

function zoneAt(moment: Date, timeZone: string, format: Format) {
  const nameOf = (timeZoneName: 'long' | 'short') =>
    format({ timeZoneName })
      .formatToParts(moment)
      .find(part => part.type === 'timeZoneName')?.value ?? timeZone
  const offset = offsetAt(moment, timeZone)
  const short = nameOf('short')
  return { name: nameOf('long'), short: /^[A-Z]{2,5}$/.test(short) ? short : offset, offset }
}

/** A moment within an event, on its clock: `9:30 a.m.`. */
export function writeClock(lang: string | undefined, moment: string, timeZone: string) {
  return new Intl.DateTimeFormat(locales[isLang(lang) ? lang : 'en'], { ...clock, timeZone }).format(new Date(moment))
}

/** A part of an event on its clock: `9:30 – 10:15 a.m.`; with the day where the event lasts longer than one. */
export function writeClocks(
  lang: string | undefined,
  part: { startsAt: string; endsAt?: string | null; timeZone: string },
  isOneDay: boolean,
) {
  const { startsAt, endsAt, timeZone } = part
  const format = new Intl.DateTimeFormat(locales[isLang(lang) ? lang : 'en'], {
    ...(isOneDay ? {} : shortDay),
    ...clock,
    timeZone,
  })
  return endsAt ? format.formatRange(new Date(startsAt), new Date(endsAt)) : format.format(new Date(startsAt))
}

/** As `UTC−3:30`. */
export function offsetAt(moment: Date, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment)
  const offset = parts.find(part => part.type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
  return `UTC${offset
    .replace('-', '−')
    .replace(/^([+−])0/, '$1')
    .replace(/:00$/, '')
    .replace('+0', '')}`
}

/** French and Vietnamese write months and weekdays small; at the beginning of a line they are not. */
export function capitalized(text: string, lang: string | undefined) {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)
}

/** The calendar day in a zone, as `2026-12-01`. */
export function dayAt(moment: Date, timeZone: string) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  )
}
