import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepsLayout } from './steps-geometry.ts'

const days = fc.date({ min: new Date('2015-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
const points = fc
  .array(fc.record({ at: days, level: fc.integer({ min: 0, max: 5 }) }), { minLength: 1, maxLength: 12 })
  .map(all =>
    all
      .map(({ at, level }) => ({ day: at.toISOString().slice(0, 10), level }))
      .sort((one, other) => (one.day < other.day ? -1 : 1)),
  )

test('every point lies in the drawing, later ones further on and higher ones further up', () => {
  fc.assert(
    fc.property(points, all => {
      const layout = stepsLayout(all, { from: 2015, to: 2026 })
      layout.points.forEach((point, index) => {
        const before = layout.points[index - 1]
        expect(point.x).toBeGreaterThanOrEqual(layout.start)
        expect(point.x).toBeLessThanOrEqual(layout.end)
        expect(point.y).toBeLessThanOrEqual(layout.floor)
        if (!before) return
        expect(point.x).toBeGreaterThanOrEqual(before.x)
        expect(Math.sign(before.y - point.y)).toBe(Math.sign(point.level - before.level))
      })
    }),
  )
})

test('the line goes level by level and never slopes', () => {
  const { path } = stepsLayout(
    [
      { day: '2024-03-01', level: 2 },
      { day: '2026-03-01', level: 3 },
    ],
    { from: 2024, to: 2026 },
  )
  expect(path).toMatch(/^M[\d. ]+H[\d.]+V[\d.]+$/)
})

test.each([
  [2026, 2026, 1],
  [2021, 2026, 6],
  [2008, 2026, 5],
])('from %i to %i there are %i years to read', (from, to, count) => {
  expect(stepsLayout([{ day: `${to}-05-01`, level: 1 }], { from, to }).years).toHaveLength(count)
})
