import { parsePartialDate } from '../../shared/partial-date.ts'
import { strikeOf } from '../../shared/strike.ts'
import { storable } from '../../shared/texts.ts'

type CountInput = {
  date?: string | null
  count?: number | null
  what: string
  source: string
  struck?: boolean | null
  reason?: string | null
}

/** The columns of a count as an officer sent it. */
export function draftOf({ date, count, what, source, ...strike }: CountInput) {
  const read = date ? parsePartialDate(date) : undefined
  return {
    date: read?.value ?? null,
    precision: read?.precision ?? null,
    count: count ?? null,
    what: storable(what),
    source: storable(source),
    ...strikeOf(strike),
  }
}
