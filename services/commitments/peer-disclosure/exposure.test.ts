import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { possibleLevels } from '../../../test/kit/possible-levels.ts'
import { exposedBy, type Member } from './exposure.ts'

const people = (levels: readonly number[], first = 0): Member[] =>
  levels.map((level, index) => ({ id: `a${first + index}`, level }))
const idsOf = (members: readonly Member[]) => members.map(({ id }) => id)

describe('who is given away', () => {
  test('nobody by five on several levels, everybody by four, or by five on one', () => {
    expect(exposedBy([people([1, 1, 2, 2, 3])])).toEqual([])
    expect(exposedBy([people([1, 2, 3, 4])])).toHaveLength(4)
    expect(exposedBy([people([2, 2, 2, 2, 2])])).toHaveLength(5)
  })

  test('everybody where one alone stands apart: that one would see through the others', () => {
    expect(exposedBy([people([2, 2, 2, 2, 4])])).toHaveLength(5)
  })

  test('a village by a network, its towns and its cities', () => {
    const towns = people([1, 2, 3, 1, 2, 3])
    const cities = people([1, 2, 3, 1, 2, 3], 6)
    const village = people([4], 12)
    expect(exposedBy([towns, cities])).toEqual([])
    expect(exposedBy([towns, cities, [...towns, ...cities, ...village]])).toEqual(idsOf(village))
  })

  test('two by parts that lie across each other, as their counts are what is left of the whole', () => {
    const all = people([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 4])
    expect(exposedBy([all, all.slice(0, 6), all.slice(6, 12)])).toEqual(idsOf(all.slice(12)))
  })

  test('nobody by the rows and columns of a table, as long as four can change places', () => {
    // three rows and three columns, two in each place
    const table = people(Array.from({ length: 18 }, (_, at) => 1 + (at % 2)))
    const rows = [0, 1, 2].map(row => table.filter((_, at) => Math.floor(at / 6) === row))
    const columns = [0, 1, 2].map(column => table.filter((_, at) => Math.floor(at / 2) % 3 === column))
    expect(exposedBy([...rows, ...columns])).toEqual([])
    expect(exposedBy([...rows, ...columns, table.slice(0, 2)])).toEqual(expect.arrayContaining(['a0', 'a1']))
  })
})

/** A network with three marks, some of whose members are hidden, and what can be asked of it. */
const networks = fc
  .record({
    levels: fc.constantFrom([0, 1, 2, 3], [0, 0, 0, 1, 2], [1, 1, 2]).chain(some =>
      fc.array(
        fc.record({
          level: fc.constantFrom(...some),
          province: fc.nat(2),
          band: fc.nat(2),
          kind: fc.nat(1),
        }),
        { minLength: 8, maxLength: 20 },
      ),
    ),
    order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ levels, order }) => {
    const all = levels.map((one, index) => ({ ...one, id: `a${index}` }))
    const marks = ['province', 'band', 'kind'] as const
    const parts = marks.flatMap(mark => [0, 1, 2].map(value => all.filter(one => one[mark] === value)))
    const finer = parts.flatMap(part => parts.map(other => part.filter(one => other.includes(one))))
    const groups = [all, ...parts, ...finer].filter(({ length }) => length > 0)
    return order.map(at => groups[at % groups.length] ?? [])
  })

const counted = (members: readonly Member[]) => ({
  ids: idsOf(members),
  counts: [0, 1, 2, 3, 4, 5].map(level => members.filter(one => one.level === level).length),
})

const toldOf = (questions: readonly Member[][]) =>
  questions.reduce<Member[][]>((told, group) => (exposedBy([...told, group]).length > 0 ? told : [...told, group]), [])

test('law: up to twenty hidden, whole partitions and their parts in any order: nobody is left with one level', () => {
  fc.assert(
    fc.property(networks, questions => {
      for (const levels of possibleLevels(toldOf(questions).map(counted))) expect(levels.size).toBeGreaterThan(1)
    }),
    { numRuns: 150 },
  )
})

test('law: neither the order of the groups nor that of their members matters', () => {
  fc.assert(
    fc.property(networks, fc.nat(), (questions, seed) => {
      const some = questions.slice(0, 1 + (seed % 8))
      const turned = some.map(group => group.toReversed()).toReversed()
      expect(exposedBy(turned).length > 0).toBe(exposedBy(some).length > 0)
    }),
    { numRuns: 300 },
  )
})
