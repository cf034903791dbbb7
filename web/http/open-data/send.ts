import { isTableName, tableIn, tableNames } from '../../app/open-data/tables.ts'
import type { Exchange } from '../feeds/exchange.ts'
import { Refusal } from '../feeds/refusal.ts'
import { catalogueOf } from './catalogue.ts'
import { readTable } from './read-table.ts'
import { tableCsv, tableJson, tableWorkbook } from './table-file.ts'

/** A public table, whole. */
export async function sendTable({ ask, named, origin, response }: Exchange) {
  const { table = '', format } = named
  if (!isTableName(table)) throw new Refusal(404, `There is no such table. There are: ${tableNames.join(', ')}.`)
  const rows = await readTable(table, ask)
  response.attachment(`${table}.${format}`)
  response.set('Link', `<${origin}/open-data/dictionary.json>; rel="describedby"`)
  if (format === 'json') response.json(tableJson(table, rows, `${origin}/open-data/dictionary.json`))
  else if (format === 'csv') response.send(tableCsv(table, rows))
  else response.send(await tableWorkbook(table, rows))
}

/** What every table and column means, in both languages. */
export async function sendDictionary({ response }: Exchange) {
  response.json({
    tables: tableNames.map(name => ({ name, en: tableIn('en', name), fr: tableIn('fr', name) })),
  })
}

export async function sendCatalogue({ origin, response }: Exchange) {
  response.type('application/ld+json').send(JSON.stringify(catalogueOf(origin)))
}
