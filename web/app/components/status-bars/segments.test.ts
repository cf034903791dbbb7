import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

const counts = [
  { status: 'NOT_STARTED', count: 0 },
  { status: 'LIMITED', count: 1 },
  { status: 'COMPLETE', count: 3 },
] as const

test('parts follow each other without a gap, and what is zero is not drawn', () => {
  expect(segmentsOf(counts, 8, false)).toEqual([
    { status: 'LIMITED', count: 1, x: 0, width: 12.5 },
    { status: 'COMPLETE', count: 3, x: 12.5, width: 37.5 },
  ])
})

test('in right-to-left the bar begins on the right', () => {
  expect(segmentsOf(counts, 4, true).map(({ x }) => x)).toEqual([75, 0])
})
