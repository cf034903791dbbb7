import { Temporal } from 'temporal-polyfill'

/**
 * RFC 5545's description of a zone from one instant to another, written from the very rules by which this portal tells
 * its clocks: a list that is shipped elsewhere may be of another year, and an event would then be an hour off.
 */
export function zoneBlock(timeZone: string, from: Temporal.Instant, to: Temporal.Instant) {
  const observances = onsetsOf(timeZone, from, to).map(observance)
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n')
}

/** Every change of the clock from the last one before `from` up to `to`; the beginning of 1970 in a zone that never changed. */
function onsetsOf(timeZone: string, from: Temporal.Instant, to: Temporal.Instant) {
  const start = from.toZonedDateTimeISO(timeZone)
  const onsets = [start.add({ seconds: 1 }).getTimeZoneTransition('previous') ?? earliest(timeZone)]
  for (;;) {
    const next = onsets.at(-1)?.getTimeZoneTransition('next')
    if (!next || Temporal.Instant.compare(next.toInstant(), to) > 0) return onsets
    onsets.push(next)
  }
}

const earliest = (timeZone: string) => Temporal.PlainDate.from('1970-01-01').toZonedDateTime(timeZone)

function observance(onset: Temporal.ZonedDateTime) {
  const before = onset.subtract({ nanoseconds: 1 })
  const after = onset.getTimeZoneTransition('next')
  const isForward = before.offsetNanoseconds < onset.offsetNanoseconds
  const isTemporary = after !== null && after.offsetNanoseconds < onset.offsetNanoseconds
  const kind = isForward && isTemporary ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${digits(onset.withTimeZone('UTC').add({ nanoseconds: before.offsetNanoseconds }))}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(onset)}`,
    `END:${kind}`,
  ]
}

/** As `20270314T020000`. */
const digits = (moment: Temporal.ZonedDateTime) =>
  moment.toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')

/** As `-0330`; with seconds only where a zone has them. */
const offset = (moment: Temporal.ZonedDateTime) => moment.offset.replaceAll(':', '')
