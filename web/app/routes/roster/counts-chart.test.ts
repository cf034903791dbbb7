import { expect, test } from 'vitest'
import { drawCounts } from './counts-chart.ts'
import { frame } from './counts-frame.ts'

const published = [
  { day: '2008-08-01', count: 27 },
  { day: '2023-10-03', count: 103 },
]
const ours = [
  { day: '2007-12-31', count: 1 },
  { day: '2020-09-18', count: 60 },
]

test('later is farther along and more is higher, inside the frame', () => {
  const [early, late] = drawCounts(published, ours, '2026-11-22').dots
  expect(early?.x).toBeLessThan(late?.x ?? 0)
  expect(early?.y).toBeGreaterThan(late?.y ?? Infinity)
  expect(late?.x).toBeLessThan(frame.width)
})

test('our line goes on to today', () => {
  const { end } = drawCounts(published, ours, '2026-11-22')
  expect(end?.count).toBe(60)
  expect(end?.x).toBeGreaterThan(frame.width - 100)
})

test('nothing known draws an empty frame', () => {
  expect(drawCounts([], [], '2026-11-22')).toMatchObject({ line: '', dots: [], end: null })
})

test('a day that is asked for is marked where it lies, and one before everything is not', () => {
  const { mark, dots } = drawCounts(published, ours, '2026-11-22', '2008-08-01')
  expect(mark).toBe(dots[0]?.x)
  expect(drawCounts(published, ours, '2026-11-22', '1999-01-01').mark).toBeNull()
  expect(drawCounts(published, ours, '2026-11-22').mark).toBeNull()
})
