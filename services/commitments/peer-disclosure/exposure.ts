import { groupBy } from '../../shared/batch.ts'

/** Somebody with the level that nobody may find out. */
export type Member = { id: string; level: number }

/** Fewer than so many are given away where their counts are, too. */
export const fewest = 5

/**
 * Who would be given away by the counts by level of all these groups together, to somebody who knows who is in which: empty where nobody is, and
 * some of them otherwise. Nobody is, where each member can stand at another level, and each set of fewer than five can have other counts,
 * without a change in any figure of any group.
 *
 * What can change unseen is
 *
 * - a **swap**: two members of the same groups change levels. Members of the same groups are a cell.
 * - a **shift**: two pairs of cells lie in each group equally often; one member of each cell of the first pair goes from level l to level m, and
 *   one of each cell of the second from m to l. A pair may be one cell and nobody.
 *
 * Why that is enough: in a cell on several levels swaps change everybody, and the counts of any set that holds a part of it. In a cell on one level
 * everybody can be the one that a shift takes, and a set that holds a part of the cell has other counts with one from inside than with one from
 * outside. Sets of fewer than five that hold whole cells only are made of small cells, and all of these are tried.
 *
 * What only longer chains would change counts as given away: that costs an answer, and nobody's secret.
 */
export function exposedBy(groups: readonly (readonly Member[])[]): string[] {
  const cells = cellsOf(groups)
  const isSmall = ({ ids }: Cell) => ids.length < fewest
  if (cells.every(cell => isMixed(cell) && !isSmall(cell))) return []

  const { isReached, marks } = shiftsAmong(cells)
  const stuck = cells.filter((cell, at) => !isMixed(cell) && !isReached[at])
  const small = cells.flatMap((cell, at) =>
    isSmall(cell) ? [{ cell, size: cell.ids.length, mark: marks[at] ?? 0 }] : [],
  )
  const unmoved = small.filter(({ mark }) => mark === 0).map(({ cell }) => cell)
  const alone = [...new Set([...stuck, ...unmoved])]
  return (alone.length > 0 ? alone : unmovedTogether(small).map(({ cell }) => cell)).flatMap(({ ids }) => ids)
}

/** Members of the very same groups. `place` has a digit for each group, so that adding places is exact; `sign` is a hash that adds up as well. */
type Cell = { place: bigint; sign: number; ids: string[]; counts: number[] }

function cellsOf(groups: readonly (readonly Member[])[]): Cell[] {
  const random = numbers()
  const lying = new Map<string, { level: number; place: bigint; sign: number }>()
  groups.forEach((members, at) => {
    const digit = 4n ** BigInt(at)
    const sign = random()
    for (const { id, level } of members) {
      const before = lying.get(id) ?? { place: 0n, sign: 0 }
      lying.set(id, { level, place: before.place + digit, sign: plus(before.sign, sign) })
    }
  })
  return [...groupBy([...lying], ([, { place }]) => place).values()].map(members => {
    const [, { place, sign }] = members[0]!
    const counts: number[] = []
    for (const [, { level }] of members) counts[level] = (counts[level] ?? 0) + 1
    return { place, sign, ids: members.map(([id]) => id), counts }
  })
}

/**
 * On several levels. Of five or more, two at least stand apart from the most: one alone would see through the others, and a refusal
 * would tell that there is none.
 */
function isMixed({ ids, counts }: Cell) {
  const apart = ids.length - counts.reduce((most, count) => Math.max(most, count), 0)
  return apart >= (ids.length < fewest ? 1 : 2)
}

type Pair = { one: number; other: number | null; levels: number }

/**
 * Which cells shifts reach, and a mark for each cell: random numbers, one a shift, added on one side and taken away on the other. The marks of
 * cells whose sum no shift changes add up to nothing; others do so by chance, once in 2^50, and are withheld for it.
 */
function shiftsAmong(cells: readonly Cell[]) {
  const isReached = cells.map(() => false)
  const marks = cells.map(() => 0)
  const random = numbers()
  for (const pairs of pairsInOnePlace(cells)) {
    for (const pair of pairs) {
      const partner = pairs.find(other => other !== pair && areTwoLevels(pair.levels | other.levels))
      if (!partner) continue
      const mark = random()
      for (const [side, by] of [
        [pair, mark],
        [partner, modulus - mark],
      ] as const)
        for (const at of [side.one, side.other])
          if (at !== null) {
            isReached[at] = true
            marks[at] = plus(marks[at] ?? 0, by)
          }
    }
  }
  return { isReached, marks }
}

const areTwoLevels = (bits: number) => (bits & (bits - 1)) !== 0

/** All pairs of cells that share a level, by the groups that they lie in together. No cell is in two pairs of one place. */
function pairsInOnePlace(cells: readonly Cell[]): Pair[][] {
  const bits = cells.map(({ counts }) =>
    counts.reduce((all, count, level) => (count > 0 ? all | (1 << level) : all), 0),
  )
  const places = new Map<number, { place: bigint; pairs: Pair[] }>()
  const add = (sign: number, place: bigint, pair: Pair) => {
    const known = places.get(sign)
    if (!known) places.set(sign, { place, pairs: [pair] })
    else if (known.place === place) known.pairs.push(pair)
  }
  cells.forEach((cell, one) => {
    const own = bits[one] ?? 0
    add(cell.sign, cell.place, { one, other: null, levels: own })
    for (let other = 0; other < one; other++) {
      const levels = own & (bits[other] ?? 0)
      const second = cells[other]
      if (second && levels) add(plus(cell.sign, second.sign), cell.place + second.place, { one, other, levels })
    }
  })
  return [...places.values()].map(({ pairs }) => pairs).filter(({ length }) => length > 1)
}

type Small = { size: number; mark: number }

/** Two to four that are fewer than five members, with marks that add up to nothing: the first such sets that are found. */
function unmovedTogether<Any extends Small>(small: readonly Any[]): Any[] {
  const isFew = (some: readonly Any[]) => some.reduce((sum, { size }) => sum + size, 0) < fewest
  const sumOf = (some: readonly Any[]) => some.reduce((sum, { mark }) => plus(sum, mark), 0)
  const pairs = small.flatMap((one, at) => small.slice(0, at).map(other => [one, other])).filter(isFew)
  const byMark = groupBy([...small.map(one => [one]), ...pairs], sumOf)
  const two = byMark.get(0)
  if (two) return [...new Set(two.flat())]
  for (const pair of pairs)
    for (const other of byMark.get((modulus - sumOf(pair)) % modulus) ?? [])
      if (other.every(one => !pair.includes(one)) && isFew([...pair, ...other])) return [...pair, ...other]
  return []
}

const modulus = 2 ** 50
const plus = (one: number, other: number) => (one + other) % modulus

/** The same numbers each time: nothing depends on which they are. */
function numbers() {
  let state = 1n
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn
    return Number(state >> 14n)
  }
}
