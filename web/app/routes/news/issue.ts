import type { ActivityKind } from '../../graphql/generated/graphql.ts'

interface Told {
  kind: ActivityKind
  at: string
  invented: boolean
}

export interface PartialDay {
  value: string
  precision: 'DAY' | 'MONTH' | 'YEAR'
}

/** One clock for the whole network, so that no month begins twice: the secretariat's. */
const zone = 'America/Toronto'

/** Documents of the past: the graph gives them the first moment that their date can mean. */
const ofThePast = new Set<ActivityKind>(['RESOURCE_SHARED', 'PLAN_PUBLISHED'])

/**
 * The day of a piece of news, never finer than it can be known. A document on the full hour of the first of a month may be known
 * by its month only, and on the first of January by its year only.
 */
export function dayOf({ kind, at, invented }: Told): PartialDay {
  const isOfThePast = ofThePast.has(kind) && !invented && /:00:00(\.000)?Z$/.test(at)
  if (!isOfThePast) return { value: dayIn(zone, at), precision: 'DAY' }

  const value = at.slice(0, 10)
  if (value.endsWith('-01-01')) return { value, precision: 'YEAR' }
  return { value, precision: value.endsWith('-01') ? 'MONTH' : 'DAY' }
}

function dayIn(timeZone: string, at: string) {
  const parts = new Intl.DateTimeFormat('en-CA-u-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const part = new Map(parts.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  return `${part.get('year')}-${part.get('month')}-${part.get('day')}`
}

export interface Issue<Item> {
  /** A month as `2026-11`, or a year as `2023` where the month is not known. */
  key: string
  items: Item[]
}

/** News by month, in the order given. What has only a year stands by itself. */
export function issuesOf<Item extends { day: PartialDay }>(items: readonly Item[]): Issue<Item>[] {
  const issues = new Map<string, Item[]>()
  for (const item of items) {
    const key = item.day.value.slice(0, item.day.precision === 'YEAR' ? 4 : 7)
    issues.set(key, [...(issues.get(key) ?? []), item])
  }
  return [...issues].map(([key, listed]) => ({ key, items: listed }))
}

/** The day of the month, told once for all that happened on it. */
export function numeralOf(day: PartialDay, above: PartialDay | undefined) {
  if (day.precision !== 'DAY' || above?.value === day.value) return null
  return String(Number(day.value.slice(8)))
}
