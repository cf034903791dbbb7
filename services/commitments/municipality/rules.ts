import type { ProgressStatus } from '../database/tables.ts'

/** The ten common commitments: what "of ten" means. */
export const commitmentNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export type LatestReport = {
  commitment: number
  status: ProgressStatus
  publishedAt: Date
  lastPublishedAt: Date | null
}

/** Where a municipality stands, out of its latest report on each commitment. What is not reported has no status. */
export function commitmentProgress(latest: readonly LatestReport[]) {
  return {
    reported: latest.length,
    total: commitmentNumbers.length,
    lastPublishedAt: latest[0]?.lastPublishedAt ?? null,
    byCommitment: commitmentNumbers.map(number => {
      const report = latest.find(({ commitment }) => commitment === number)
      return { number, status: report?.status ?? null, publishedAt: report?.publishedAt ?? null }
    }),
  }
}
