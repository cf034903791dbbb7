type Kept<Value> = { until: number; value: Promise<Value> }

const fiveMinutes = 5 * 60_000

/**
 * What takes many requests to the graph, as it was built last, for some minutes: at most so many of them. One is built at a time, and whoever
 * asks meanwhile waits for the same.
 */
export function keeping<Value>({ most, keptFor = fiveMinutes }: { most: number; keptFor?: number | undefined }) {
  const kept = new Map<string, Kept<Value>>()
  let last: Promise<unknown> = Promise.resolve()

  return async (key: string, build: () => Promise<Value>): Promise<Value> => {
    for (const [each, { until }] of kept) if (until <= Date.now()) kept.delete(each)
    const found = kept.get(key)
    if (found) return await found.value
    const value = last.then(build)
    last = value.catch(() => {})
    const one: Kept<Value> = { until: Infinity, value }
    kept.set(key, one)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    value.then(
      () => (one.until = Date.now() + keptFor),
      () => kept.get(key) === one && kept.delete(key),
    )
    return await value
  }
}
