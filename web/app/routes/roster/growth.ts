import type { Point } from './counts-chart.ts'

/** What documents prove, as it changed, and what was published on some days. */
export interface Growth {
  past: readonly Point[]
  published: readonly Point[]
}

/** As many as a page can draw, and a reader can read. */
const mostPoints = 400

/**
 * The days that lie behind: the roster of today also counts members whom no record proves for a past day. Of very many changes the last
 * of each month is told, and what stood on the days of which a count was published.
 */
export function pastOf(
  history: readonly { day: string; totalCount: number }[],
  published: readonly Pick<Point, 'day'>[] = [],
): Point[] {
  const past = history.slice(0, -1).map(({ day, totalCount }) => ({ day, count: totalCount }))
  if (past.length <= mostPoints) return past
  return past.filter(({ day }, at) => {
    const next = past[at + 1]?.day ?? '9999-12-31'
    return day.slice(0, 7) !== next.slice(0, 7) || published.some(count => day <= count.day && count.day < next)
  })
}

/** One row a day on which either changed, oldest first: both as they stood on that day. */
export function growthRows({ past, published }: Growth) {
  const days = [...new Set([...past, ...published].map(({ day }) => day))].sort()
  return days.map(day => ({
    day,
    documented: past.findLast(point => point.day <= day)?.count ?? 0,
    publishedCount: published.findLast(point => point.day === day)?.count ?? null,
  }))
}
