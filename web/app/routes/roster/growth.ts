import type { Point } from './counts-chart.ts'

/** What documents prove, as it changed, and what was published on some days. */
export interface Growth {
  past: readonly Point[]
  published: readonly Point[]
}

/** The days that lie behind: the roster of today also counts members whom no record proves for a past day. */
export const pastOf = (history: readonly { day: string; totalCount: number }[]): Point[] =>
  history.slice(0, -1).map(({ day, totalCount }) => ({ day, count: totalCount }))

/** One row a day on which either changed, oldest first: both as they stood on that day. */
export function growthRows({ past, published }: Growth) {
  const days = [...new Set([...past, ...published].map(({ day }) => day))].sort()
  return days.map(day => ({
    day,
    documented: past.findLast(point => point.day <= day)?.count ?? 0,
    publishedCount: published.findLast(point => point.day === day)?.count ?? null,
  }))
}
