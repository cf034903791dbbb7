/** Figures as somebody from outside reads them: how many of these stand at each level, 0 to 5. */
export type Counted = { ids: readonly string[]; counts: readonly number[] }

/**
 * The levels that each part of overlapping groups can have after all figures, found by trying every spread: slow, and with nothing
 * in common with the rule that is tested with it.
 */
export function possibleLevels(groups: readonly Counted[]): Set<number>[] {
  const kinds = new Map<string, string[]>()
  for (const id of new Set(groups.flatMap(({ ids }) => ids))) {
    const kind = groups.map(({ ids }) => (ids.includes(id) ? '1' : '0')).join('')
    kinds.set(kind, [...(kinds.get(kind) ?? []), id])
  }
  const parts = [...kinds].sort(([one], [other]) => (one < other ? 1 : -1))
  const possible = parts.map(() => new Set<number>())
  // what is left of the figures after some parts: whether the other parts can make it up
  const known = new Map<string, boolean>()
  const isPossible = (index: number, left: readonly (readonly number[])[]): boolean => {
    const part = parts[index]
    if (!part) return left.flat().every(count => count === 0)
    const key = `${index}:${left.join(';')}`
    const before = known.get(key)
    if (before !== undefined) return before
    let isAny = false
    const [kind, ids] = part
    const isIn = (at: number) => kind[at] === '1'
    const caps = [0, 1, 2, 3, 4, 5].map(level =>
      Math.min(...left.filter((_, at) => isIn(at)).map(counts => counts[level] ?? 0)),
    )
    for (const spread of spreads(ids.length, caps)) {
      const rest = left.map((counts, at) =>
        isIn(at) ? counts.map((count, level) => count - (spread[level] ?? 0)) : counts,
      )
      if (!isPossible(index + 1, rest)) continue
      isAny = true
      spread.forEach((count, level) => count > 0 && possible[index]?.add(level))
    }
    known.set(key, isAny)
    return isAny
  }
  isPossible(
    0,
    groups.map(({ counts }) => counts),
  )
  return possible
}

/** All ways to lay so many into boxes that hold so much. */
function spreads(many: number, caps: readonly number[]): number[][] {
  const [cap = 0, ...rest] = caps
  if (rest.length === 0) return many <= cap ? [[many]] : []
  return Array.from({ length: Math.min(cap, many) + 1 }, (_, own) =>
    spreads(many - own, rest).map(spread => [own, ...spread]),
  ).flat()
}

/**
 * Whether these figures leave only one possibility for anybody's level, or for the counts of any set of fewer than `fewest`: found by
 * writing down every way in which each of them can stand.
 */
export function isAnybodyGivenAway(groups: readonly Counted[], levels: number, fewest: number): boolean {
  const ids = [...new Set(groups.flatMap(group => group.ids))]
  const sets = subsets(ids.length, fewest - 1)
  const first = new Map<number, string>()
  const open = new Set(sets.keys())
  const standing: number[] = []
  const left = groups.map(({ counts }) => [...counts])
  const lying = ids.map(id => groups.flatMap((group, at) => (group.ids.includes(id) ? [at] : [])))
  const place = (index: number): void => {
    if (open.size === 0) return
    if (index === ids.length) {
      for (const at of open) {
        const counts = countsIn(sets[at] ?? [], standing, levels)
        if (first.get(at) === undefined) first.set(at, counts)
        else if (first.get(at) !== counts) open.delete(at)
      }
      return
    }
    for (let level = 0; level < levels; level++) {
      if ((lying[index] ?? []).some(at => (left[at]?.[level] ?? 0) === 0)) continue
      for (const at of lying[index] ?? []) left[at]![level]!--
      standing[index] = level
      place(index + 1)
      for (const at of lying[index] ?? []) left[at]![level]!++
    }
  }
  place(0)
  return open.size > 0
}

const countsIn = (set: readonly number[], standing: readonly number[], levels: number) =>
  Array.from({ length: levels }, (_, level) => set.filter(one => standing[one] === level).length).join()

/** Every set of up to so many places. */
function subsets(places: number, most: number): number[][] {
  const all: number[][] = [[]]
  for (let place = 0; place < places; place++)
    all.push(...all.filter(({ length }) => length < most).map(set => [...set, place]))
  return all.filter(({ length }) => length > 0)
}
