import type { CountRecordFragment } from '../../graphql/generated/graphql.ts'
import { writeDay, writeNumber, writePartialDate } from '../../language/write.ts'
import type { CountDraft } from './count-schema.ts'

export function writeRecord(
  lang: string | undefined,
  { date, precision, count, what, source, ...record }: CountRecordFragment,
) {
  return {
    revision: record.revision,
    date: date && precision ? writePartialDate(lang, { value: date, precision }) : null,
    number: count === null ? null : writeNumber(lang, count),
    what,
    source: source.text,
    struck: record.struck,
    reason: record.reason ?? null,
    recordedOn: writeDay(lang, record.recordedAt.slice(0, 10)),
  }
}
export type WrittenCount = ReturnType<typeof writeRecord>

/** As it stands in the fields of the form: no finer than the source tells. */
export function draftOf({ date, precision, count, what, source }: CountRecordFragment): CountDraft {
  const written = date && precision ? writePartialDate('en', { value: date, precision })?.machine : ''
  return { date: written ?? '', count: count === null ? '' : String(count), what, source: source.text }
}

export function writeDifference(lang: string | undefined, difference: number) {
  const number = writeNumber(lang, Math.abs(difference))
  const kind = difference > 0 ? ('fewer' as const) : difference < 0 ? ('more' as const) : ('same' as const)
  return { kind, count: Math.abs(difference), number }
}
