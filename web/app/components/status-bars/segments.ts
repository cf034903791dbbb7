import type { ProgressStatus } from '../status-badge/progress-status.ts'

export interface StatusCount {
  status: ProgressStatus
  count: number
}

/** A part of a bar, drawn. */
export type Segment<Part> = Part & {
  /** Per cent of the drawing, from its left edge. */
  x: number
  width: number
}

/** The parts of one bar. `longest` is the sum that fills the whole width; in right-to-left the bar begins on the right. */
export function segmentsOf<Part extends { count: number }>(
  parts: readonly Part[],
  longest: number,
  isRightToLeft: boolean,
): Segment<Part>[] {
  let before = 0
  return parts
    .filter(({ count }) => count > 0)
    .map(part => {
      const start = (before / longest) * 100
      const width = (part.count / longest) * 100
      before += part.count
      return { ...part, width, x: isRightToLeft ? 100 - start - width : start }
    })
}

export const sumOf = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0)
