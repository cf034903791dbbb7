import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PollAnswer } from '../database/tables.ts'
import { standingsOf } from './ranking.ts'

const options = ['a', 'b', 'c']
const provinceOf = new Map(
  Array.from({ length: 8 }, (_, number) => [`m${number}`, [null, 'AB', 'ON', 'QC'][number % 4] ?? null] as const),
)
const answers: PollAnswer[] = ['YES', 'IF_NEEDED', 'NO']
/** What a municipality says of a time: once of each, or nothing. */
const votes = fc.uniqueArray(
  fc.record({
    option: fc.constantFrom(...options),
    municipality: fc.constantFrom(...provinceOf.keys()),
    answer: fc.constantFrom(...answers),
  }),
  { selector: ({ option, municipality }) => `${option} ${municipality}`, maxLength: 24 },
)
const votesFor = (option: string, answer: PollAnswer, ...municipalities: number[]) =>
  municipalities.map(number => ({ option, municipality: `m${number}`, answer }))

test('more municipalities come first, then more provinces, then plain yes; heads count nothing', () => {
  const standings = standingsOf(
    options,
    [
      ...votesFor('a', 'YES', 1, 5),
      ...votesFor('b', 'IF_NEEDED', 1, 2),
      ...votesFor('c', 'YES', 1),
      ...votesFor('c', 'NO', 2, 3),
    ],
    provinceOf,
  )
  expect(standings.get('b')).toEqual({ yes: 0, ifNeeded: 2, no: 0, provinces: 2, rank: 1, best: true })
  expect(standings.get('a')).toMatchObject({ yes: 2, provinces: 1, rank: 2, best: false })
  expect(standings.get('c')).toMatchObject({ yes: 1, no: 2, provinces: 1, rank: 3 })
})

test('without a single yes none is best, and what is equal shares a rank', () => {
  const ranks = [...standingsOf(options, votesFor('a', 'NO', 1), provinceOf).values()]
  expect(ranks.map(({ rank, best }) => ({ rank, best }))).toEqual(options.map(() => ({ rank: 1, best: false })))
  const tied = standingsOf(options, [...votesFor('a', 'YES', 1), ...votesFor('b', 'YES', 2)], provinceOf)
  expect([...tied.values()].map(({ best }) => best)).toEqual([true, true, false])
})

test('a municipality whose province nobody told covers none', () => {
  expect(standingsOf(['a'], votesFor('a', 'YES', 0, 4), provinceOf).get('a')).toMatchObject({ yes: 2, provinces: 0 })
})

test('the order of answers does not matter', () => {
  const shuffled = votes.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      expect(standingsOf(options, other, provinceOf)).toEqual(standingsOf(options, given, provinceOf))
    }),
  )
})

test('one more yes never lowers a time, nor lifts another above it', () => {
  fc.assert(
    fc.property(
      votes,
      fc.constantFrom(...options),
      fc.constantFrom(...provinceOf.keys()),
      (all, option, municipality) => {
        const others = all.filter(vote => vote.option !== option || vote.municipality !== municipality)
        const before = standingsOf(options, all, provinceOf)
        const after = standingsOf(options, [...others, { option, municipality, answer: 'YES' }], provinceOf)
        expect(after.get(option)?.rank).toBeLessThanOrEqual(before.get(option)?.rank ?? 0)
        for (const other of options)
          if (other !== option) expect(after.get(other)?.rank).toBeGreaterThanOrEqual(before.get(other)?.rank ?? 9)
      },
    ),
  )
})

test('somebody is first, and ranks leave no more room than ties take', () => {
  fc.assert(
    fc.property(votes, all => {
      const ranks = [...standingsOf(options, all, provinceOf).values()].map(({ rank }) => rank)
      for (const rank of ranks) expect(ranks.filter(other => other < rank)).toHaveLength(rank - 1)
    }),
  )
})
