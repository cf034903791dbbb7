import { type Format, type Row, type TableName, tableNames } from '../../app/open-data/tables.ts'
import type { Ask } from '../feeds/asking.ts'
import { keeping } from '../kept.ts'
import { readTable } from './read-table.ts'
import { tableCsv, tableWorkbook } from './table-file.ts'

type File = string | Buffer
type Table = { rows: Row[]; files: Map<Format, Promise<File>> }

/** The tables as they were built last, each with the files that were made of it. There are never more than the tables of the dictionary. */
export function keepTables(keptFor?: number) {
  const keep = keeping<Table>({ most: tableNames.length, keptFor })
  const tableOf = (name: TableName, ask: Ask) =>
    keep(name, async () => ({ rows: await readTable(name, ask), files: new Map() }))

  return {
    rows: async (name: TableName, ask: Ask) => (await tableOf(name, ask)).rows,
    async file(name: TableName, format: 'csv' | 'xlsx', ask: Ask) {
      const { rows, files } = await tableOf(name, ask)
      const file = files.get(format) ?? made(name, format, rows)
      files.set(format, file)
      return await file
    },
  }
}

const made = async (name: TableName, format: 'csv' | 'xlsx', rows: Row[]): Promise<File> =>
  format === 'csv' ? tableCsv(name, rows) : await tableWorkbook(name, rows)

export type KeptTables = ReturnType<typeof keepTables>
