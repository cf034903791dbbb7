import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { fileHeaders } from '../../sheet/file-headers.ts'
import { assessmentTabs } from './tabs.server.ts'

/** All elements as one table of text, with the mark of UTF-8. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug, columns, tabs } = await assessmentTabs(args)
  const table = [columns.map(({ heading }) => heading), ...tabs.flatMap(({ rows }) => rows)]
  const text = stringify(table, { bom: true, record_delimiter: 'windows' })
  return new Response(text, { headers: fileHeaders('text/csv; charset=utf-8', `assessment-${slug}-${lang}.csv`) })
}
