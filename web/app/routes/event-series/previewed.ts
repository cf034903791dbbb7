import { isLang, locales } from '../../language/languages.ts'
import { writeWhen } from '../events/when.ts'
import type { PreviewedDate } from './dates-preview.tsx'

interface Span {
  startsAt: string
  endsAt: string
}

/** Dates in words; with what they were before, where a change moves them. */
export function previewed(
  lang: string | undefined,
  dates: readonly (Span & { event?: (Span & { slug: string; timeZone: string }) | null })[],
  timeZone: string,
) {
  const written = ({ startsAt, endsAt }: Span, zone = timeZone) =>
    writeWhen(lang, { startsAt, endsAt, timeZone: zone, precision: 'TIME' })
  return {
    zone: nameOf(lang, timeZone),
    dates: dates.map(({ event, ...span }): PreviewedDate => {
      const { date, clock } = written(span)
      const isMoved =
        event && (event.startsAt !== span.startsAt || event.endsAt !== span.endsAt || event.timeZone !== timeZone)
      const before = isMoved ? written(event, event.timeZone) : null
      const zone = event && event.timeZone !== timeZone ? ` (${nameOf(lang, event.timeZone)})` : ''
      return {
        key: event?.slug ?? span.startsAt,
        day: date,
        clock: clock ?? '',
        before: before && `${before.date}, ${before.clock}${zone}`,
      }
    }),
  }
}

/** Tells these dates from any others. */
export const marked = (dates: readonly Span[]) => dates.map(({ startsAt }) => startsAt.slice(0, 16)).join(' ')

/** Of the zone in summer and in winter, as `Newfoundland Time`. */
function nameOf(lang: string | undefined, timeZone: string) {
  const format = new Intl.DateTimeFormat(locales[isLang(lang) ? lang : 'en'], { timeZone, timeZoneName: 'longGeneric' })
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
