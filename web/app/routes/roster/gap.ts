import type { RosterPageQuery } from '../../graphql/generated/graphql.ts'
import { writeNumber, writePartialDate } from '../../language/write.ts'

type Published = NonNullable<RosterPageQuery['roster']>['published']

/** The network's own count beside ours. Neither is bent to fit the other. */
export function writeGap(lang: string | undefined, ours: number, published: Published) {
  if (!published || published.count === null) return null
  const difference = published.count - ours
  const { date, precision, what, source, count } = published
  return {
    number: writeNumber(lang, count),
    date: date && precision ? writePartialDate(lang, { value: date, precision }) : null,
    what,
    source: source.text,
    gap: { count: Math.abs(difference), number: writeNumber(lang, Math.abs(difference)) },
    kind: difference > 0 ? ('fewer' as const) : difference < 0 ? ('more' as const) : ('same' as const),
  }
}
