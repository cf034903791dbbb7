import type { ProgressStatus } from '../database/tables.ts'

const statuses: readonly ProgressStatus[] = ['NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE']

type StatusCount = { status: ProgressStatus; count: number }

/** All four statuses in order, also those that nobody reports. */
export const byStatus = (tallies: readonly StatusCount[]): StatusCount[] =>
  statuses.map(status => ({ status, count: reportingCount(tallies.filter(tally => tally.status === status)) }))

export const reportingCount = (tallies: readonly StatusCount[]) => tallies.reduce((sum, { count }) => sum + count, 0)
