import type { SeriesRecordQuery } from '../../graphql/generated/graphql.ts'

type Dates = NonNullable<SeriesRecordQuery['eventSeries']>['dates']
type Named = NonNullable<NonNullable<Dates[number]['attendance']>[number]['municipality']>

/** One count a date, in their order. */
type Counts = readonly number[]
interface Place {
  /** Null for those who came for no municipality. */
  municipality: Named | null
  counts: Counts
}
interface Province {
  code: Named['province'] | null
  places: readonly Place[]
  counts: Counts
}

const added = (rows: readonly Counts[], length: number) =>
  Array.from({ length }, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))
export const sum = (counts: Counts) => counts.reduce((total, count) => total + count, 0)

/** Who came from where: municipalities under their province, both by name, and whoever came for none last. */
export function recordTable(dates: Dates, provinceName: (code: Named['province']) => string, lang: string) {
  const places = new Map<string, { municipality: Named | null; counts: number[] }>()
  for (const [at, { attendance }] of dates.entries())
    for (const { municipality, count } of attendance ?? []) {
      const slug = municipality?.slug ?? ''
      const place = places.get(slug) ?? { municipality: municipality ?? null, counts: dates.map(() => 0) }
      place.counts[at] = count
      places.set(slug, place)
    }
  const { compare } = new Intl.Collator(lang)
  const byName = [...places.values()].sort((one, other) =>
    compare(one.municipality?.name.text ?? '', other.municipality?.name.text ?? ''),
  )
  const codes = [...new Set(byName.map(({ municipality }) => municipality?.province ?? null))]
  const provinces = codes
    .sort(
      (one, other) =>
        Number(!one) - Number(!other) || compare(one ? provinceName(one) : '', other ? provinceName(other) : ''),
    )
    .map((code): Province => {
      const own = byName.filter(({ municipality }) => (municipality?.province ?? null) === code)
      return {
        code,
        places: own,
        counts: added(
          own.map(({ counts }) => counts),
          dates.length,
        ),
      }
    })
  const totals = added(
    provinces.map(({ counts }) => counts),
    dates.length,
  )
  return { provinces, totals, municipalities: byName.filter(({ municipality }) => municipality).length }
}
