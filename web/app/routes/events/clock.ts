import { Temporal } from 'temporal-polyfill'

export type Which = 'earlier' | 'later'

/** What a clock on the wall means: one moment, two (as summer time ends), or none (as it begins). */
export type Reading =
  | { kind: 'once'; moment: string }
  | { kind: 'twice'; earlier: string; later: string }
  | { kind: 'skipped'; before: string; after: string }

/** Reads `2026-12-01T13:00` on the clock of a zone; null where either is malformed. */
export function readClock(clock: string, timeZone: string): Reading | null {
  try {
    const plain = Temporal.PlainDateTime.from(clock)
    const earlier = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
    const later = plain.toZonedDateTime(timeZone, { disambiguation: 'later' })
    const isShown = earlier.toPlainDateTime().equals(plain)
    if (isShown && earlier.equals(later)) return { kind: 'once', moment: instantOf(earlier) }
    if (isShown) return { kind: 'twice', earlier: instantOf(earlier), later: instantOf(later) }
    return { kind: 'skipped', before: wallOf(earlier), after: wallOf(later) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const instantOf = (moment: Temporal.ZonedDateTime) => moment.toInstant().toString()
const wallOf = (moment: Temporal.ZonedDateTime) => moment.toPlainDateTime().toString({ smallestUnit: 'minute' })

/** What the clock in a zone shows, as a field for day and time takes it. */
export const clockAt = (moment: string, timeZone: string) =>
  wallOf(Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone))

export function isTimeZone(name: string) {
  // offsets as `+02:00` are zones to Temporal, and none to calendar programs
  return /^[A-Z]/.test(name) && readClock('2026-01-15T12:00', name) !== null
}
