/** One value of a record, before and after. Null is "nothing was there". */
export interface Difference {
  field: string
  before: string | null
  after: string | null
}

const longest = 2_000
// what the database works out of other fields, and what it keeps of every record: the entry itself says who and when
const ofTheMachine = new Set(
  'searchText searchNames sortName provedSince reachedBy id entry revision recordedAt recordedBy replacedAt'.split(' '),
)
const digits = { YEAR: 4, MONTH: 7, DAY: 10 } as const

/**
 * Two states of a record side by side, field by field: what became another, and how many fields stayed. A state as it was written
 * lacks what the database adds, so that is told of neither.
 */
export function differenceOf(before: unknown, after: unknown) {
  const old = fieldsOf(before)
  const young = fieldsOf(after)
  const fields = [...new Set([...old.keys(), ...young.keys()])].map(
    (field): Difference => ({
      field,
      before: old.get(field) ?? null,
      after: young.get(field) ?? null,
    }),
  )
  const changed = fields.filter(each => each.before !== each.after)
  const kept = fields.filter(each => each.before === each.after && each.before !== null)
  return { changed, kept }
}

function fieldsOf(record: unknown, path = ''): Map<string, string | null> {
  if (record === null || record === undefined) return new Map()
  if (typeof record !== 'object')
    return new Map([[path, shortened(typeof record === 'string' ? record : JSON.stringify(record))]])
  const { days, precisions } = partialDays(record)
  const inside = Object.entries(record)
    .filter(([key]) => !ofTheMachine.has(key))
    .filter(([key]) => !precisions.has(key))
    .flatMap(([key, value]) => [...fieldsOf(days.get(key) ?? value, path ? `${path}.${key}` : key)])
  return new Map(inside)
}

/** A day and how finely it is known are one value: 2008 stays a year. */
function partialDays(record: object) {
  const days = new Map<string, string>()
  const precisions = new Set<string>()
  for (const [key, day] of Object.entries(record)) {
    const name = [
      `${key}Precision`,
      `${key.replace(/On$/, '')}Precision`,
      ...(key === 'date' ? ['precision'] : []),
    ].find(each => each in record)
    const precision = name && (record as Record<string, unknown>)[name]
    if (!name || typeof day !== 'string' || !isPrecision(precision)) continue
    days.set(key, day.slice(0, digits[precision]))
    precisions.add(name)
  }
  return { days, precisions }
}

const isPrecision = (value: unknown): value is keyof typeof digits => typeof value === 'string' && value in digits

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)} …` : text)
