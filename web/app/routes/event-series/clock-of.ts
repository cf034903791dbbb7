import { Temporal } from 'temporal-polyfill'

/** `13:30`, as fields for a time of day take it. */
export const writeClockOf = (moment: string, timeZone: string) =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' })
