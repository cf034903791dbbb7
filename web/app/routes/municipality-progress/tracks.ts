import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'

export interface ReportedYear {
  commitment: number
  period: string
  status: ProgressStatus
  reportId: string
}

export interface TrackYear {
  year: string
  /** Null where nothing is reported, which is no status. */
  status: ProgressStatus | null
  reportId: string | null
}

/** Every year from the first that is reported on to this one, or to a later one that is. */
export function yearsOf(reported: readonly Pick<ReportedYear, 'period'>[], thisYear: number): string[] {
  const years = reported.map(({ period }) => Number(period))
  const first = Math.min(...years, thisYear)
  const last = Math.max(...years, thisYear)
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

/** One commitment through the years: a year without a report keeps its place. */
export const trackOf = (reported: readonly ReportedYear[], commitment: number, years: readonly string[]): TrackYear[] =>
  years.map(year => {
    const found = reported.find(each => each.commitment === commitment && each.period === year)
    return { year, status: found?.status ?? null, reportId: found?.reportId ?? null }
  })
