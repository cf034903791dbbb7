const lines = new Map<string, Promise<unknown>>()

/** Does work on one thing after the other, so that those who wait for the same row do not hold all connections meanwhile. Other processes wait at the row. */
export async function inTurn<Outcome>(thing: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const before = lines.get(thing) ?? Promise.resolve()
  const own = before.then(work, work)
  lines.set(thing, own)
  try {
    return await own
  } finally {
    if (lines.get(thing) === own) lines.delete(thing)
  }
}
