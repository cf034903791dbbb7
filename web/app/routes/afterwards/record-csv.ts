import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { wordsFor } from '../../language/words.server.ts'
import { cachingOf } from '../../session/caching.server.ts'
import { dayAt } from '../events/when.ts'
import { loadRecord } from './record.server.ts'

/** One line for each municipality and date: what a sheet can be turned from. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, series, dates, isMember, table } = await loadRecord(args)
  if (!isMember) throw new Response(null, { status: 403 })
  const t = wordsFor(lang, 'afterwards')
  const terms = wordsFor(lang, 'terms')
  const lines = table.provinces.flatMap(({ code, places }) =>
    places.flatMap(({ municipality, counts }) =>
      dates.flatMap(({ startsAt, timeZone }, at) =>
        counts[at]
          ? [
              {
                date: dayAt(new Date(startsAt), timeZone),
                province: code ? terms(`province.${code}`) : '',
                municipality: municipality?.name.text ?? t('came.none'),
                count: counts[at],
              },
            ]
          : [],
      ),
    ),
  )
  const file = stringify(lines, {
    header: true,
    columns: [
      { key: 'date', header: t('record.date') },
      { key: 'province', header: t('record.province') },
      { key: 'municipality', header: t('record.municipality') },
      { key: 'count', header: t('came.count') },
    ],
    // Excel reads the mark as UTF-8; a cell that looks like a formula stays text.
    bom: true,
    escape_formulas: true,
  })
  return new Response(file, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${t('record.file')}-${series.id}.csv"`,
      'Cache-Control': await cachingOf(args.request, args.context),
      'X-Robots-Tag': 'noindex',
    },
  })
}
