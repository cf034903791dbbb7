import { badInput } from './errors.ts'

export type Connection<Row> = {
  nodes: Row[]
  edges: { cursor: string; node: Row }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}

/** Values of the columns that a list is sorted by; together they tell one row from all others. */
type Key = readonly (string | number | null)[]
export type Page = { first: number; after?: string | null }

const mostRows = 100

const cursorOf = (key: Key) => Buffer.from(JSON.stringify(key)).toString('base64url')

/** The key behind a cursor; undefined without one, an error for a cursor that no list has given out. */
export function keyAfter<Wanted extends Key>({ after }: Page, columns: Wanted['length']): Wanted | undefined {
  if (after === null || after === undefined) return undefined
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString())
    if (Array.isArray(key) && key.length === columns && key.every(one => one === null || ['string', 'number'].includes(typeof one)))
      return key as unknown as Wanted
  } catch {
    // not ours either
  }
  throw badInput('`after` is not a cursor of this list.')
}

/** How many rows to read: one more than asked, to know whether a next page exists. */
export function rowsToRead({ first }: Page) {
  if (first < 0 || first > mostRows) throw badInput(`\`first\` must be from 0 to ${mostRows}.`)
  return first + 1
}

/** One page out of `rows`, which `rowsToRead` limited. */
export function connection<Row>(rows: readonly Row[], page: Page, keyOf: (row: Row) => Key, totalCount: number): Connection<Row> {
  const nodes = rows.slice(0, page.first)
  const edges = nodes.map(node => ({ cursor: cursorOf(keyOf(node)), node }))
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: Boolean(page.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}
