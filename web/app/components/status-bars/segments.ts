import type { ProgressStatus } from '../status-badge/progress-status.ts'

export interface StatusCount {
  status: ProgressStatus
  count: number
}

export interface Segment {
  /** Null is who has not reported. */
  status: ProgressStatus | null
  count: number
  /** Per cent of the drawing, from its left edge. */
  x: number
  width: number
}

/** The parts of one bar. `longest` is the sum that fills the whole width; in right-to-left the bar begins on the right. */
export function segmentsOf(
  counts: readonly Pick<Segment, 'status' | 'count'>[],
  longest: number,
  isRightToLeft: boolean,
): Segment[] {
  let before = 0
  return counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => {
      const start = (before / longest) * 100
      const width = (count / longest) * 100
      before += count
      return { status, count, width, x: isRightToLeft ? 100 - start - width : start }
    })
}

export const sumOf = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0)
