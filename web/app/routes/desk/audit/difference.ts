/** One value of a record, before and after. Null is "nothing was there". */
export interface Difference {
  field: string
  before: string | null
  after: string | null
}

const longest = 2_000
// copies of other fields, folded for the search
const ofTheMachine = ['searchText', 'searchNames', 'sortName']

/** Two states of a record side by side, field by field: what became another, and how many fields stayed. */
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
  const inside = Object.entries(record)
    .filter(([key]) => !ofTheMachine.includes(key))
    .flatMap(([key, value]) => [...fieldsOf(value, path ? `${path}.${key}` : key)])
  return new Map(inside)
}

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)} …` : text)
