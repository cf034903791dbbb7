import type { CalendarPageQuery } from '../../graphql/generated/graphql.ts'

type Recorded = CalendarPageQuery['all']['nodes'][number]

/** Municipalities that host or present, by name: the only ones that a filter by municipality finds anything for. */
export function municipalitiesIn(events: readonly Recorded[], lang: string | undefined) {
  const taking = events.flatMap(({ hostMunicipality, sessions }) => [
    hostMunicipality,
    ...sessions.flatMap(({ presenters }) => presenters.map(({ municipality }) => municipality)),
  ])
  const bySlug = new Map(taking.flatMap(each => (each ? [[each.slug, each.name.text] as const] : [])))
  return [...bySlug]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, lang))
}

/** Years before `today` that hold events, each with the first month that does. */
export function yearsIn(events: readonly { day: string }[], today: string) {
  const months = events.map(({ day }) => day.slice(0, 7)).sort()
  const years = new Map<string, { year: string; month: string; count: number }>()
  for (const month of months) {
    const year = month.slice(0, 4)
    if (year >= today.slice(0, 4)) continue
    const first = years.get(year) ?? { year, month, count: 0 }
    years.set(year, { ...first, count: first.count + 1 })
  }
  return [...years.values()]
}
