import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RaterGroup, RaterRating, RatingCounts } from '../database/tables.ts'
import { countsOf, fewest, mostApartFirst, raterGroups, stepsApart, suggestionOf, toldOf } from './spread.ts'

const scale = ['NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE', 'UNKNOWN'] as const satisfies RaterRating[]
type Said = { group: RaterGroup; rating: RaterRating }

const said = fc.array(fc.record({ group: fc.constantFrom(...raterGroups), rating: fc.constantFrom(...scale) }), {
  maxLength: 30,
})
const all = (group: RaterGroup, count: number, rating: RaterRating) =>
  Array.from({ length: count }, (): Said => ({ group, rating }))
/** The first of them says otherwise. */
const many = (group: RaterGroup, count: number) => [
  ...all(group, Math.min(count, 1), 'NOT_STARTED'),
  ...all(group, Math.max(count - 1, 0), 'MET'),
]
const shown = (some: readonly Said[]) =>
  toldOf(some, raterGroups).groups.flatMap(({ group, counts }) => (counts ? [group] : []))
const sizeOf = (counts: RatingCounts) => Object.values(counts).reduce((sum, count) => sum + count, 0)

describe('what is told', () => {
  test('a group of five by itself, and none of four', () => {
    expect(shown([...many('COUNCIL', 5), ...many('STAFF', 5)])).toEqual(['COUNCIL', 'STAFF'])
    expect(toldOf(many('COUNCIL', 4), raterGroups).all).toBeNull()
    expect(toldOf(many('COUNCIL', 5), raterGroups).all).toEqual(countsOf(['NOT_STARTED', ...Array(4).fill('MET')]))
  })

  test('no group from which a smaller one could be subtracted: the smallest that could be told waits with it', () => {
    expect(shown([...many('COUNCIL', 2), ...many('MANAGEMENT', 5), ...many('STAFF', 9)])).toEqual(['STAFF'])
    expect(shown([...many('COUNCIL', 4), ...many('STAFF', 9)])).toEqual([])
    expect(shown([...many('COUNCIL', 2), ...many('MANAGEMENT', 3), ...many('STAFF', 9)])).toEqual(['STAFF'])
  })

  test('nothing where all say the same, as each one’s rating would be known', () => {
    expect(toldOf(all('STAFF', 9, 'MET'), raterGroups)).toMatchObject({ all: null })
    expect(shown([...all('COUNCIL', 6, 'MET'), ...many('STAFF', 9)])).toEqual([])
    expect(shown([...all('COUNCIL', 6, 'MET'), ...many('MANAGEMENT', 5), ...many('STAFF', 9)])).toEqual(['STAFF'])
  })

  test('nor a group from which others who all say the same could be subtracted', () => {
    const told = toldOf([...all('COUNCIL', 2, 'MET'), ...all('MANAGEMENT', 4, 'MET'), ...many('STAFF', 9)], raterGroups)
    expect(told.all).not.toBeNull()
    expect(told.groups.every(({ counts }) => counts === null)).toBe(true)
  })

  test('law: whatever is told of, and what is left beside it, is on two ratings at least', () => {
    fc.assert(
      fc.property(said, some => {
        const told = toldOf(some, raterGroups)
        if (!told.all) return
        const left = { ...told.all }
        for (const { counts } of told.groups) for (const rating of scale) left[rating] -= counts?.[rating] ?? 0
        for (const counts of [told.all, ...told.groups.map(one => one.counts), left])
          if (counts && sizeOf(counts) > 0) expect(scale.filter(rating => counts[rating] > 0).length).toBeGreaterThan(1)
      }),
    )
  })

  test('of a group that is withheld nothing, and of one that nobody was invited of no entry', () => {
    expect(toldOf([...many('COUNCIL', 2), ...many('STAFF', 5)], ['COUNCIL', 'STAFF']).groups).toEqual([
      { group: 'COUNCIL', counts: null },
      { group: 'STAFF', counts: null },
    ])
  })

  test('every size of three groups: whatever is added and subtracted, nobody stands among fewer than five', () => {
    const sizes = Array.from({ length: 13 }, (_, size) => size)
    for (const council of sizes)
      for (const management of sizes)
        for (const staff of sizes) {
          const told = toldOf(
            [...many('COUNCIL', council), ...many('MANAGEMENT', management), ...many('STAFF', staff)],
            raterGroups,
          )
          // each figure is a sum over groups: with factors of -1, 0 and 1 every difference of them is met
          const figures = [
            ...(told.all ? [[1, 1, 1]] : []),
            ...told.groups.flatMap(({ group, counts }) =>
              counts ? [raterGroups.map(one => Number(one === group))] : [],
            ),
          ]
          const sums = figures.reduce<number[][]>(
            (found, figure) =>
              found.flatMap(sum => [-1, 0, 1].map(by => sum.map((at, is) => at + by * (figure[is] ?? 0)))),
            [[0, 0, 0]],
          )
          const of = [council, management, staff]
          for (const sum of sums.filter(one => one.every(at => at === 0 || at === 1))) {
            const size = sum.reduce<number>((whole, at, is) => whole + at * (of[is] ?? 0), 0)
            expect(size === 0 || size >= fewest, `${of.join()}: ${sum.join()}`).toBe(true)
          }
        }
  })

  test('law: raters of groups that are withheld can change places, and nobody sees it', () => {
    fc.assert(
      fc.property(said, fc.nat(), fc.nat(), (some, one, other) => {
        const told = toldOf(some, raterGroups)
        const withheld = some.flatMap(({ group }, at) =>
          told.groups.find(each => each.group === group)?.counts ? [] : [at],
        )
        if (withheld.length === 0) return
        const [first = 0, second = 0] = [withheld[one % withheld.length], withheld[other % withheld.length]]
        const changed = some.map((each, at) => {
          const from = at === first ? second : at === second ? first : at
          return { ...each, rating: some[from]?.rating ?? each.rating }
        })
        expect(toldOf(changed, raterGroups)).toEqual(told)
      }),
    )
  })

  test('law: every count that is told adds up to five at least, and the order of raters is no matter', () => {
    fc.assert(
      fc.property(said, some => {
        const told = toldOf(some, raterGroups)
        for (const counts of [told.all, ...told.groups.map(one => one.counts)])
          if (counts) expect(sizeOf(counts)).toBeGreaterThanOrEqual(fewest)
        expect(toldOf(some.toReversed(), raterGroups)).toEqual(told)
      }),
    )
  })
})

const counts = fc.array(fc.constantFrom(...scale), { maxLength: 12 }).map(countsOf)
const only = (some: Partial<RatingCounts>): RatingCounts => ({ ...countsOf([]), ...some })

describe('how far raters are apart', () => {
  test.each([
    [{ MET: 5 }, 0],
    [{ NOT_STARTED: 1, MET: 1 }, 2],
    [{ IN_PROGRESS: 1, MET: 1 }, 1],
    [{ NOT_APPLICABLE: 1, NOT_STARTED: 1 }, 1],
    [{ NOT_STARTED: 2, MET: 2, UNKNOWN: 9 }, 4 / 3],
    [{ MET: 1, UNKNOWN: 9 }, null],
  ])('%j: %j', (some, steps) => {
    expect(stepsApart(only(some))).toBe(steps)
  })

  test('law: from 0 to 2, 0 where all say the same, and no other by who does not know', () => {
    fc.assert(
      fc.property(counts, fc.nat(9), (some, more) => {
        const steps = stepsApart(some)
        const said = scale.filter(rating => rating !== 'UNKNOWN' && some[rating] > 0)
        if (steps !== null) {
          expect(steps).toBeGreaterThanOrEqual(0)
          expect(steps).toBeLessThanOrEqual(2)
          expect(steps === 0).toBe(said.length === 1)
        }
        expect(stepsApart({ ...some, UNKNOWN: more })).toBe(steps)
      }),
    )
  })

  test('most disagreement comes first; what is withheld last, in the order it came in', () => {
    const rows = [
      { code: 'a', all: null },
      { code: 'b', all: only({ MET: 5 }) },
      { code: 'c', all: null },
      { code: 'd', all: only({ MET: 3, NOT_STARTED: 2 }) },
    ]
    expect(mostApartFirst(rows).map(({ code }) => code)).toEqual(['d', 'b', 'a', 'c'])
  })
})

describe('what raters would meet at', () => {
  test.each([
    [{ NOT_STARTED: 1, IN_PROGRESS: 1, MET: 3 }, 'MET'],
    [{ NOT_STARTED: 2, MET: 2 }, 'NOT_STARTED'],
    [{ NOT_STARTED: 1, IN_PROGRESS: 2, MET: 1 }, 'IN_PROGRESS'],
    [{ NOT_APPLICABLE: 3, MET: 2 }, 'NOT_APPLICABLE'],
    [{ NOT_APPLICABLE: 2, MET: 2 }, 'MET'],
    [{ UNKNOWN: 5 }, null],
  ])('%j: %j', (some, rating) => {
    expect(suggestionOf(only(some))).toBe(rating)
  })

  test('law: it is a rating that somebody gave, and one vote more for it does not change it', () => {
    fc.assert(
      fc.property(counts, some => {
        const rating = suggestionOf(some)
        if (!rating) return
        expect(some[rating]).toBeGreaterThan(0)
        expect(suggestionOf({ ...some, [rating]: some[rating] + 1 })).toBe(rating)
      }),
    )
  })
})
