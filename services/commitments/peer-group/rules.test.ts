import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commitmentsOfPeers, comparable, latestOfEach, maturityOfPeers, quantile, yearEnds } from './rules.ts'

const assessed = (...levels: number[]) =>
  levels.map((level, index) => ({
    id: `a${index}`,
    isNamed: true,
    mode: 'FULL' as const,
    invented: false,
    elements: [{ element: 'LA', level }],
  }))
const withheld = {
  suppressed: true,
  assessedCount: null,
  elements: [],
  withheldElements: [],
  isBehind: false,
  invented: false,
}
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
    expect(maturityOfPeers(assessed(1, 2, 3, 4), undefined, 5)).toEqual(withheld)
    expect(maturityOfPeers([], undefined, 5)).toEqual(withheld)
  })

  test('of five the spread is told', () => {
    expect(maturityOfPeers(assessed(4, 0, 2, 2, 1), undefined, 5)).toEqual({
      suppressed: false,
      assessedCount: 5,
      withheldElements: [],
      isBehind: false,
      invented: false,
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

  test('who is not named counts where it may be told, and is told of no other element', () => {
    const all = assessed(1, 1, 2, 2, 3, 3, 4).map((one, index) => ({ ...one, isNamed: index > 4 }))
    const members = all.slice(0, 5).map(({ id }) => id)
    expect(maturityOfPeers(all, { members, elements: ['LA'] }, 5)).toMatchObject({ assessedCount: 7, isBehind: false })
    expect(maturityOfPeers(all, { members, elements: ['EV'] }, 5)).toMatchObject({
      assessedCount: 7,
      elements: [],
      withheldElements: ['LA'],
    })
    expect(maturityOfPeers(all, undefined, 5)).toEqual(withheld)
  })

  test('who is not counted yet makes it fall behind', () => {
    const all = assessed(1, 1, 2, 2, 3, 3).map((one, index) => ({ ...one, isNamed: index > 0 }))
    expect(maturityOfPeers(all, undefined, 5)).toMatchObject({ assessedCount: 5, isBehind: true })
  })

  test('a scale may have any number of levels', () => {
    const [spread] = maturityOfPeers(assessed(0, 1, 2, 7, 7), undefined, 7).elements
    expect(spread?.byLevel.map(({ count }) => count)).toEqual([1, 1, 1, 0, 0, 0, 0, 2])
  })

  test('a snapshot is not mixed in, nor nothing', () => {
    const [one, other] = assessed(3, 3)
    const snapshot = { ...one!, mode: 'SNAPSHOT' as const }
    expect(comparable([snapshot, undefined, other])).toEqual([other])
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

describe('a group through the years', () => {
  const report = fc.record({
    municipality: fc.constantFrom('a', 'b', 'c', 'd'),
    period: fc.integer({ min: 2019, max: 2028 }).map(String),
    status: fc.constantFrom('NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'),
  })
  const reports = fc.uniqueArray(report, {
    selector: ({ municipality, period }) => municipality + period,
    maxLength: 20,
  })
  const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0)

  test('each municipality counts once in every year, with a status or as unreported', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 4, max: 9 }), (reported, size) => {
        for (const { byStatus, unreported } of yearEnds(reported, size, 2026)) {
          expect(byStatus).toHaveLength(4)
          expect(sum(byStatus) + unreported).toBe(size)
          expect(unreported).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('years follow each other up to this one, and who has reported once does not become unreported', () => {
    fc.assert(
      fc.property(reports, reported => {
        const ends = yearEnds(reported, 4, 2026)
        ends.forEach(({ year, unreported }, index) => {
          expect(year).toBe(2026 - ends.length + 1 + index)
          expect(unreported).toBeLessThanOrEqual(ends[index - 1]?.unreported ?? 4)
        })
      }),
    )
  })

  test('this year ends where the latest report of each stands, unless it is of a year to come', () => {
    fc.assert(
      fc.property(reports, reported => {
        const past = reported.filter(({ period }) => Number(period) <= 2026)
        fc.pre(past.length > 0)
        const complete = latestOfEach(past).filter(({ status }) => status === 'COMPLETE').length
        expect(yearEnds(reported, 4, 2026).at(-1)?.byStatus[3]).toEqual({ status: 'COMPLETE', count: complete })
      }),
    )
  })

  test('nobody reported: there is no year to tell of', () => {
    expect(yearEnds([], 4, 2026)).toEqual([])
  })

  test('a year without a report keeps the word of the year before', () => {
    const reported = [
      { municipality: 'a', period: '2022', status: 'LIMITED' },
      { municipality: 'a', period: '2024', status: 'COMPLETE' },
    ] as const
    expect(
      yearEnds(reported, 2, 2024).map(({ year, byStatus, unreported }) => [
        year,
        ...byStatus.map(({ count }) => count),
        unreported,
      ]),
    ).toEqual([
      [2022, 0, 1, 0, 0, 1],
      [2023, 0, 1, 0, 0, 1],
      [2024, 0, 0, 0, 1, 1],
    ])
  })
})
