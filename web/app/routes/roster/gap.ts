import type { RosterPageQuery } from '../../graphql/generated/graphql.ts'
import { writeDay, writeNumber, writePartialDate } from '../../language/write.ts'

type Published = NonNullable<RosterPageQuery['roster']>['published']

/** The network's own count beside what the records prove for its day. Neither is bent to fit the other. */
export function writeGap(lang: string | undefined, published: Published) {
  if (!published || published.count === null) return null
  const { date, precision, what, source, count, comparedOn, provedCount, difference } = published
  return {
    number: writeNumber(lang, count),
    date: date && precision ? writePartialDate(lang, { value: date, precision }) : null,
    what,
    source: source.text,
    gap:
      comparedOn && provedCount !== null && difference !== null
        ? {
            kind: difference > 0 ? ('fewer' as const) : difference < 0 ? ('more' as const) : ('same' as const),
            date: writeDay(lang, comparedOn),
            proved: writeNumber(lang, provedCount),
            count: Math.abs(difference),
            number: writeNumber(lang, Math.abs(difference)),
          }
        : null,
  }
}
