// In memory: until the transaction ends nobody else reads what it wrote, and on the embedded database nobody else reads at all.
const underWay = new Map<string, number>()

/** Changes of an import that this process has written so far; null where it is not at it. */
export const writtenSoFar = (id: string): number | null => underWay.get(id) ?? null

/** Does the work with a teller for how many changes are written, and forgets it at the end. */
export async function counted<Value>(id: string, work: (tell: (written: number) => void) => Promise<Value>) {
  underWay.set(id, 0)
  try {
    return await work(written => void underWay.set(id, written))
  } finally {
    underWay.delete(id)
  }
}
