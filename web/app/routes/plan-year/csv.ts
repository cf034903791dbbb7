import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { fileHeaders } from '../../sheet/file-headers.ts'
import { yearRows } from './rows.server.ts'

/** The year as a table of text, with the mark of UTF-8. */
export async function loader(args: LoaderFunctionArgs) {
  const { year, lang, columns, rows } = await yearRows(args)
  const table = [columns.map(({ heading }) => heading), ...rows]
  const text = stringify(table, { bom: true, record_delimiter: 'windows' })
  return new Response(text, { headers: fileHeaders('text/csv; charset=utf-8', `plan-${year}-${lang}.csv`) })
}
