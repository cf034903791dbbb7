import { badInput } from './errors.ts'

export type Connection<Row> = {
  nodes: Row[]
  edges: { cursor: string; node: Row }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}

/** A page whose list is counted only when somebody asks how long it is: for lists that are long to count. */
export type CountedLater<Row> = Omit<Connection<Row>, 'totalCount'> & { count: () => Promise<number> }

/** Values of the columns that a list is sorted by; together they tell one row from all others. */
type Key = readonly (string | number | null)[]
export type Page = { first: number; after?: string | null }

const mostRows = 100

const notOurs = () => badInput('`after` is not a cursor of this list.')

const cursorOf = (key: Key) => Buffer.from(JSON.stringify(key)).toString('base64url')

/** The key behind a cursor; undefined without one, an error for a cursor that no list has given out. */
export function keyAfter<Wanted extends Key>({ after }: Page, columns: Wanted['length']): Wanted | undefined {
  if (after === null || after === undefined) return undefined
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString())
    if (
      Array.isArray(key) &&
      key.length === columns &&
      key.every(one => one === null || ['string', 'number'].includes(typeof one))
    )
      return key as unknown as Wanted
  } catch {
    // not ours either
  }
  throw notOurs()
}

/** The moment that stands in a cursor. The database tells years of four digits. */
export function momentIn(value: unknown): Date {
  const moment = new Date(value as string | number)
  const year = moment.getUTCFullYear()
  if (!(year >= 1 && year <= 9999)) throw notOurs()
  return moment
}

/** The whole number that stands in a cursor. */
export function numberIn(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw notOurs()
  return value as number
}

/** How many rows to read: one more than asked, to know whether a next page exists. */
export function rowsToRead({ first }: Page) {
  if (first < 0 || first > mostRows) throw badInput(`\`first\` must be from 0 to ${mostRows}.`)
  return first + 1
}

/** One page out of `rows`, which `rowsToRead` limited. */
export function connection<Row>(
  rows: readonly Row[],
  page: Page,
  keyOf: (row: Row) => Key,
  totalCount: number,
): Connection<Row> {
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

/** The same, counted only when it is asked for. */
export function countedLater<Row>(
  rows: readonly Row[],
  page: Page,
  keyOf: (row: Row) => Key,
  count: () => Promise<number>,
): CountedLater<Row> {
  const { totalCount: _, ...rest } = connection(rows, page, keyOf, 0)
  return { ...rest, count }
}
