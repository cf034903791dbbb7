import { writeDay, writeNumber, writePartialDate } from '../../language/write.ts'
import type { Newer } from './write-count.server.ts'

type Recorded = Omit<Newer, 'recordedAt' | 'revision'>

export function writeRecord(lang: string | undefined, { date, precision, count, what, source }: Recorded) {
  return {
    date: date && precision ? writePartialDate(lang, { value: date, precision }) : null,
    number: count === null ? null : writeNumber(lang, count),
    what,
    source: source.text,
  }
}

export function writeNewer(lang: string | undefined, newer: Newer) {
  const { revision, recordedAt, ...record } = newer
  return { ...writeRecord(lang, record), revision, recordedOn: writeDay(lang, recordedAt.slice(0, 10)) }
}

/** As it stands in the fields of the form: no finer than the source tells. */
export function draftOf({ date, precision, count, what, source }: Recorded) {
  const written = date && precision ? writePartialDate('en', { value: date, precision })?.machine : ''
  return { date: written ?? '', count: count === null ? '' : String(count), what, source: source.text }
}

export function writeDifference(lang: string | undefined, difference: number) {
  const number = writeNumber(lang, Math.abs(difference))
  const kind = difference > 0 ? ('fewer' as const) : difference < 0 ? ('more' as const) : ('same' as const)
  return { kind, count: Math.abs(difference), number }
}
