import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripLayout } from './strip-geometry.ts'

const spreads = fc
  .tuple(
    fc.array(fc.nat(200), { minLength: 6, maxLength: 6 }),
    fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 3, maxLength: 3 }),
  )
  .map(([counts, quartiles]) => {
    const [lower = 0, median = 0, upper = 0] = [...quartiles].sort((one, other) => one - other)
    return { lower, median, upper, byLevel: counts.map((count, level) => ({ level, count })) }
  })
const names = ['Calgary', 'Niagara-on-the-Lake', 'Municipalité de Chester', 'Sault Ste. Marie']
const marks = fc
  .array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 })
  .map(levels => levels.map((level, index) => ({ level, name: names[index] ?? '' })))

test('columns, band, median and names lie in the view box', () => {
  fc.assert(
    fc.property(spreads, marks, (spread, named) => {
      const { width, height, bars, band, median, marks: rows } = stripLayout(named, spread)
      const across = [
        ...bars.flatMap(bar => [bar.x, bar.x + bar.width]),
        ...rows.flatMap(row => [row.labelX, row.anchor === 'start' ? row.labelX + row.long : row.labelX - row.long]),
        ...(band ? [band.x, band.x + band.width] : []),
        median ?? 0,
      ]
      for (const x of across) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(width)
      }
      for (const bar of bars) expect(bar.y - 15).toBeGreaterThanOrEqual(0)
      for (const row of rows) expect(row.y).toBeLessThanOrEqual(height)
    }),
  )
})

test('names never share a row', () => {
  fc.assert(
    fc.property(marks, named => {
      const rows = stripLayout(named).marks.map(({ y }) => y)
      expect(new Set(rows).size).toBe(rows.length)
    }),
  )
})

test('a column of nobody has no height, and the highest one has all', () => {
  const byLevel = [0, 2, 4, 0, 0, 0].map((count, level) => ({ level, count }))
  const { bars } = stripLayout([], { lower: 1, median: 2, upper: 2, byLevel })
  expect(bars.map(({ height }) => height)).toEqual([0, 31, 62, 0, 0, 0])
})

test('a band of one level still shows', () => {
  const byLevel = [0, 0, 5, 0, 0, 0].map((count, level) => ({ level, count }))
  expect(stripLayout([], { lower: 2, median: 2, upper: 2, byLevel }).band?.width).toBeGreaterThan(10)
})
