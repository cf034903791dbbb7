import { type Lang, isLang, locales } from './languages.ts'

/**
 * Dates and numbers as text. Call these in loaders and send the text: server and browser may know different formats.
 */
const localeOf = (lang: string | undefined) => locales[isLang(lang) ? lang : ('en' satisfies Lang)]

export function writeNumber(lang: string | undefined, value: number) {
  return new Intl.NumberFormat(localeOf(lang)).format(value)
}

/** Bytes as people count them: 1.2 MB. */
export function writeSize(lang: string | undefined, bytes: number) {
  const [unit, value] =
    bytes < 999_500 ? (['kilobyte', bytes / 1_000] as const) : (['megabyte', bytes / 1_000_000] as const)
  const maximumFractionDigits = value < 9.95 ? 1 : 0
  const format = new Intl.NumberFormat(localeOf(lang), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits,
  })
  return format.format(Math.max(value, 0.1))
}

/** 0.384 as 38 %, or with one decimal as 38.4 %. */
export function writeShare(lang: string | undefined, share: number, maximumFractionDigits = 0) {
  return new Intl.NumberFormat(localeOf(lang), { style: 'percent', maximumFractionDigits }).format(share)
}

/** French counts the first of a month as *1er*, which `Intl` does not. */
export function withFirst(lang: string | undefined, date: string) {
  return lang === 'fr' ? date.replace(firstInFrench, '1er') : date
}

const firstInFrench =
  /(?<!\d)1(?=\s(janvier|janv|février|févr|mars|avr|mai|juin|juill|août|septembre|sept|octobre|oct|nov|déc))/g

/** A calendar day, as `2008-08-01`. */
export function writeDay(lang: string | undefined, day: string) {
  const text = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
  return withFirst(lang, text)
}

/** The day on which a moment falls for the people of its zone. */
export function writeDayOf(lang: string | undefined, moment: string, timeZone: string) {
  const text = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone }).format(new Date(moment))
  return withFirst(lang, text)
}

/** A moment as the people of its zone read it on the clock, always with the name of the zone. */
export function writeMoment(lang: string | undefined, moment: string, timeZone: string) {
  const format = new Intl.DateTimeFormat(localeOf(lang), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  })
  return withFirst(lang, format.format(new Date(moment)))
}

/** The clock of that moment alone, where the day is today. */
export function writeClock(lang: string | undefined, moment: string, timeZone: string) {
  const format = { hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'short' } as const
  return new Intl.DateTimeFormat(localeOf(lang), format).format(new Date(moment))
}

interface Start {
  startsAt: string
  precision: 'TIME' | 'DAY' | 'MONTH' | 'YEAR'
  timeZone: string
}

/** When something begins, in its own zone and no finer than the sources tell. */
export function writeStart(lang: string | undefined, { startsAt, precision, timeZone }: Start) {
  if (precision === 'TIME') return writeMoment(lang, startsAt, timeZone)
  const { format } = partialFormats[precision]
  return withFirst(lang, new Intl.DateTimeFormat(localeOf(lang), { ...format, timeZone }).format(new Date(startsAt)))
}

interface PartialDate {
  value: string
  precision: 'DAY' | 'MONTH' | 'YEAR'
}

/** Never says more than the source: 2008 stays a year. */
export function writePartialDate(lang: string | undefined, date: PartialDate | null | undefined) {
  if (!date) return null
  const { machine, format } = partialFormats[date.precision]
  const text = new Intl.DateTimeFormat(localeOf(lang), { ...format, timeZone: 'UTC' }).format(new Date(date.value))
  return { machine: date.value.slice(0, machine), text: withFirst(lang, text) }
}

const partialFormats = {
  DAY: { machine: 10, format: { year: 'numeric', month: 'long', day: 'numeric' } },
  MONTH: { machine: 7, format: { year: 'numeric', month: 'long' } },
  YEAR: { machine: 4, format: { year: 'numeric' } },
} satisfies Record<PartialDate['precision'], { machine: number; format: Intl.DateTimeFormatOptions }>

/** A language by its name for the reader: `fr` is French. A tag that means nothing stays a tag. */
export function writeLanguage(lang: string | undefined, tag: string) {
  try {
    return new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** A few words one after another, as the language sets them. */
export function writeList(lang: string | undefined, words: readonly string[]) {
  return new Intl.ListFormat(localeOf(lang), { type: 'unit', style: 'short' }).format(words)
}
