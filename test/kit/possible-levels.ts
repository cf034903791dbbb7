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
  const parts = [...kinds]
  const possible = parts.map(() => new Set<number>())
  const fill = (index: number, left: readonly (readonly number[])[], chosen: readonly (readonly number[])[]) => {
    const part = parts[index]
    if (!part) {
      if (left.flat().every(count => count === 0))
        chosen.forEach((spread, at) => spread.forEach((count, level) => count > 0 && possible[at]?.add(level)))
      return
    }
    const [kind, ids] = part
    const isIn = (at: number) => kind[at] === '1'
    const caps = [0, 1, 2, 3, 4, 5].map(level =>
      Math.min(...left.filter((_, at) => isIn(at)).map(counts => counts[level] ?? 0)),
    )
    for (const spread of spreads(ids.length, caps)) {
      const rest = left.map((counts, at) =>
        isIn(at) ? counts.map((count, level) => count - (spread[level] ?? 0)) : counts,
      )
      fill(index + 1, rest, [...chosen, spread])
    }
  }
  fill(
    0,
    groups.map(({ counts }) => counts),
    [],
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
