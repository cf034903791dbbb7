import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './label-lines.ts'
import { bandBetween, outlineOf, pointAt, radarFrame } from './radar-geometry.ts'

const top = 5
const labels = fc.array(
  fc.string({ minLength: 1, maxLength: 60 }).filter(text => text.trim() !== ''),
  {
    minLength: 3,
    maxLength: 8,
  },
)

test('the first axis points up and a higher level lies further out', () => {
  expect(pointAt(0, 5, 5, top).x).toBeCloseTo(0)
  expect(pointAt(0, 5, 5, top).y).toBeLessThan(pointAt(0, 5, 4, top).y)
})

test('level 0 is not the centre, so that the axes stay apart', () => {
  const points = [0, 1, 2, 3, 4].map(axis => pointAt(axis, 5, 0, top))
  expect(new Set(points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(5)
})

test('every point and every label lies in the view box', () => {
  fc.assert(
    fc.property(labels, fc.integer({ min: 0, max: top }), (texts, level) => {
      const frame = radarFrame(texts, top)
      const { x, y, width, height } = frame.box
      const points = texts.map((_, axis) => pointAt(axis, texts.length, level, top))
      const corners = frame.labels.flatMap(({ box }) => [
        { x: box.left, y: box.top },
        { x: box.right, y: box.bottom },
      ])
      for (const point of [...points, ...corners]) {
        expect(point.x).toBeGreaterThanOrEqual(x)
        expect(point.x).toBeLessThanOrEqual(x + width)
        expect(point.y).toBeGreaterThanOrEqual(y)
        expect(point.y).toBeLessThanOrEqual(y + height)
      }
    }),
  )
})

test('no label lies over the outermost ring', () => {
  const frame = radarFrame(['Leadership', 'Communication', 'Policies', 'Capacity', 'Evaluation'], top)
  const corner = { x: frame.labels[1]!.box.left, y: frame.labels[1]!.box.bottom }
  const [above, side] = [frame.axes[0]!, frame.axes[1]!]
  const ring = above.y + ((side.y - above.y) * (corner.x - above.x)) / (side.x - above.x)
  expect(corner.y).toBeLessThan(ring)
})

test('a line with an unknown level is broken, a whole one is closed', () => {
  expect(outlineOf([1, 2, 3, 4, 5], top)).toMatch(/Z$/)
  expect(outlineOf([1, 2, null, 4, 5], top)).not.toMatch(/Z/)
})

test('a gap breaks a line in one place only, also where the gap is not at the first axis', () => {
  const starts = (path: string) => path.match(/M/g)?.length
  expect(starts(outlineOf([1, 2, null, 4, 5], top))).toBe(1)
  expect(starts(bandBetween([1, 2, null, 4, 5], [2, 3, null, 5, 5], top))).toBe(1)
  expect(starts(bandBetween([1, null, 2, null, 1], [2, null, 3, null, 2], top))).toBe(2)
  expect(bandBetween([null, null, null], [null, null, null], top)).toBe('')
})

test('breaking a label loses no word', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, most) => {
      const words = (value: string) => value.split(/\s+/u).join(' ')
      expect(linesOf(text, most).join(' ')).toBe(words(text))
    }),
  )
})
