import DataLoader from 'dataloader'

/** Collects the keys asked for in one tick, and asks the database once. */
export function batch<Key, Value>(
  valuesOf: (keys: readonly Key[]) => Promise<Map<Key, Value>>,
): (key: Key) => Promise<Value | undefined> {
  const loader = new DataLoader<Key, Value | undefined>(async keys => {
    const values = await valuesOf(keys)
    return keys.map(key => values.get(key))
  })
  return key => loader.load(key)
}

/** The same for a nested list: one batch for each set of arguments that the list is asked with. */
export function batchWith<Args, Key, Value>(valuesOf: (args: Args, keys: readonly Key[]) => Promise<Map<Key, Value>>) {
  const batches = new Map<string, (key: Key) => Promise<Value | undefined>>()
  return (args: Args, key: Key) => {
    const name = JSON.stringify(args)
    const known = batches.get(name) ?? batch<Key, Value>(keys => valuesOf(args, keys))
    batches.set(name, known)
    return known(key)
  }
}

export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

export const keyBy = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row> =>
  new Map(rows.map(row => [keyOf(row), row]))
