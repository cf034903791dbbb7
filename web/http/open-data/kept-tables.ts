import type { Format, Row, TableName } from '../../app/open-data/tables.ts'
import type { Ask } from '../feeds/asking.ts'
import { readTable } from './read-table.ts'
import { tableCsv, tableWorkbook } from './table-file.ts'

type File = string | Buffer
type Kept = { until: number; rows: Promise<Row[]>; files: Map<Format, Promise<File>> }

const fiveMinutes = 5 * 60_000

/**
 * The tables as they were built last, for some minutes: a large one takes many requests to the graph. One is built at a time, and
 * whoever asks meanwhile waits for the same. There are never more than the tables of the dictionary.
 */
export function keepTables(keptFor = fiveMinutes) {
  const kept = new Map<TableName, Kept>()
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<Built>(build: () => Promise<Built> | Built) {
    const built = last.then(build)
    last = built.catch(() => {})
    return built
  }

  function tableOf(name: TableName, ask: Ask) {
    for (const [each, { until }] of kept) if (until <= Date.now()) kept.delete(each)
    const found = kept.get(name)
    if (found) return found
    const table: Kept = { until: Infinity, rows: inTurn(() => readTable(name, ask)), files: new Map() }
    kept.set(name, table)
    table.rows.then(
      () => (table.until = Date.now() + keptFor),
      () => kept.delete(name),
    )
    return table
  }

  return {
    rows: (name: TableName, ask: Ask) => tableOf(name, ask).rows,
    async file(name: TableName, format: 'csv' | 'xlsx', ask: Ask) {
      const table = tableOf(name, ask)
      const rows = await table.rows
      const file =
        table.files.get(format) ??
        inTurn<File>(() => (format === 'csv' ? tableCsv(name, rows) : tableWorkbook(name, rows)))
      table.files.set(format, file)
      return await file
    },
  }
}

export type KeptTables = ReturnType<typeof keepTables>
