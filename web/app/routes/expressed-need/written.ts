import type { NeedRecordFragment } from '../../graphql/generated/graphql.ts'
import { writeDay } from '../../language/write.ts'
import { textsIn } from '../desk-partners/entries.ts'

/** A record as it is read. */
export const writeRecord = (
  lang: string | undefined,
  { what, answer, from, to, source, ...record }: NeedRecordFragment,
) => ({
  revision: record.revision,
  what,
  answer: answer ?? null,
  from: writeDay(lang, from),
  to: writeDay(lang, to),
  source: source.text,
  struck: record.struck,
  reason: record.reason ?? null,
  recordedOn: writeDay(lang, record.recordedAt.slice(0, 10)),
})

/** As it stands in the fields of the form. */
export const draftOf = ({ allWhat, allAnswers, from, to, source }: NeedRecordFragment) => ({
  what: textsIn(allWhat),
  answer: textsIn(allAnswers),
  from,
  to,
  source: source.text,
})
