import { connection, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'

/** One page of rows that are told apart by a municipality's address, in the order of addresses. */
export function pageByAddress<Row>(rows: readonly Row[], page: Page, addressOf: (row: Row) => string) {
  const after = keyAfter<[string]>(page, 1)
  const most = rowsToRead(page)
  const sorted = [...rows].sort((one, other) => (addressOf(one) < addressOf(other) ? -1 : 1))
  const rest = after ? sorted.filter(row => addressOf(row) > String(after[0])) : sorted
  return connection(rest.slice(0, most), page, row => [addressOf(row)], rows.length)
}
