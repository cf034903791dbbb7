import { isTableName, tableIn, tableNames } from '../../app/open-data/tables.ts'
import type { Exchange } from '../feeds/exchange.ts'
import { Refusal } from '../feeds/refusal.ts'
import { catalogueOf } from './catalogue.ts'
import type { KeptTables } from './kept-tables.ts'
import { tableJson } from './table-file.ts'

/** A public table, whole. */
export const sendTable = (tables: KeptTables) => async (exchange: Exchange) => {
  const { ask, named, origin, response } = exchange
  const { table = '', format } = named
  if (!isTableName(table)) throw new Refusal(404, `There is no such table. There are: ${tableNames.join(', ')}.`)
  const dictionary = `${origin}/open-data/dictionary.json`
  const file =
    format === 'csv' || format === 'xlsx'
      ? await tables.file(table, format, ask)
      : tableJson(table, await tables.rows(table, ask), dictionary)
  response.attachment(`${table}.${format}`)
  response.set('Link', `<${dictionary}>; rel="describedby"`)
  response.send(file)
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
