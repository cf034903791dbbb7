import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commitmentsOfPeers, maturityOfPeers, quantile } from './rules.ts'

const assessed = (...levels: number[]) =>
  levels.map(level => ({ model: 'hrmm-2012', elements: [{ element: 'LA', level }] }))
const reporting = (count: number) =>
  Array.from({ length: count }, () => [{ commitment: 3, status: 'COMPLETE' as const }])

describe('quantiles', () => {
  test.each([
    [[2], 0.25, 2],
    [[0, 1, 2, 3, 4], 0.5, 2],
    [[0, 1, 2, 3, 4], 0.25, 1],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[0, 0, 0, 5, 5], 0.75, 5],
  ])('of %j at %d is %d', (sorted, fraction, expected) => {
    expect(quantile(sorted, fraction)).toBeCloseTo(expected)
  })

  test('a quantile lies within the numbers and grows with its fraction', () => {
    const levels = fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 40 })
      .map(all => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(
        levels,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sorted, a, b) => {
          const [low, high] = [quantile(sorted, Math.min(a, b)), quantile(sorted, Math.max(a, b))]
          expect(low).toBeLessThanOrEqual(high + 1e-9)
          expect(low).toBeGreaterThanOrEqual(sorted[0]!)
          expect(high).toBeLessThanOrEqual(sorted.at(-1)!)
        },
      ),
    )
  })
})

describe('maturity of a group', () => {
  test('of four assessed municipalities nothing is told, not even that they are four', () => {
    expect(maturityOfPeers(assessed(1, 2, 3, 4))).toEqual({ suppressed: true, assessedCount: null, elements: [] })
    expect(maturityOfPeers([])).toEqual({ suppressed: true, assessedCount: null, elements: [] })
  })

  test('of five the spread is told', () => {
    expect(maturityOfPeers(assessed(4, 0, 2, 2, 1))).toEqual({
      suppressed: false,
      assessedCount: 5,
      elements: [
        {
          element: 'LA',
          median: 2,
          lowerQuartile: 1,
          upperQuartile: 2,
          byLevel: [1, 1, 2, 0, 1, 0].map((count, level) => ({ level, count })),
        },
      ],
    })
  })

  test('levels of another edition are not mixed in, and do not fill a small group', () => {
    const draft = { model: 'hrmm-2011-draft', elements: [{ element: 'LA', level: 3 }] }
    expect(maturityOfPeers([...assessed(1, 2, 3, 4), draft]).suppressed).toBe(true)
    expect(maturityOfPeers([...assessed(1, 1, 1, 1, 1), draft]).assessedCount).toBe(5)
  })
})

describe('commitments of a group', () => {
  test('below five reporting municipalities nothing is told, however large the group', () => {
    expect(commitmentsOfPeers([...reporting(4), ...Array(50).fill([])])).toEqual({ suppressed: true, byCommitment: [] })
  })

  test('what is not reported is not counted', () => {
    const limited = [{ commitment: 3, status: 'LIMITED' as const }]
    const { byCommitment } = commitmentsOfPeers([...reporting(5), limited])
    expect(byCommitment).toHaveLength(10)
    expect(byCommitment[2]).toEqual({ number: 3, reportingCount: 6, achievedCount: 5 })
    expect(byCommitment[3]).toEqual({ number: 4, reportingCount: 0, achievedCount: 0 })
  })
})
