export type Precision = 'DAY' | 'MONTH' | 'YEAR'
export type PartialDate = { value: string; precision: Precision }

const shapes: readonly [RegExp, Precision, string][] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'DAY', ''],
  [/^\d{4}-\d{2}$/, 'MONTH', '-01'],
  [/^\d{4}$/, 'YEAR', '-01-01'],
]

/** True for a day of the calendar, as `2008-08-01`. */
export function isDay(text: string) {
  // no calendar of PostgreSQL has a year 0
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Reads `2008-08-01`, `2008-08` or `2008`; undefined when it is none of them. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const shape = shapes.find(([pattern]) => pattern.test(text))
  if (!shape) return undefined
  const value = `${text}${shape[2]}`
  return isDay(value) ? { value, precision: shape[1] } : undefined
}

/** The last day that the date can mean: 2008 is 2008-12-31. */
export function lastDay({ value, precision }: PartialDate) {
  if (precision === 'DAY') return value
  const [year = 0, month = 1] = value.split('-').map(Number)
  const day = precision === 'YEAR' ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0)
  return new Date(day).toISOString().slice(0, 10)
}

/** The date of two columns, null when the first is. */
export const partialDate = (value: string | null, precision: Precision | null): PartialDate | null =>
  value === null ? null : { value, precision: precision ?? 'DAY' }

/** The moments between which days lie, both ends included, in UTC. */
export const momentsOf = ({ from, to }: { from: string; to: string }) => ({
  from: new Date(`${from}T00:00:00Z`),
  to: new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000),
})
