import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { unavailable } from '../../graphql/execute.server.ts'
import { languageOf } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import { cachingOf } from '../../session/caching.server.ts'
import { crossingsIn, stepsIn } from './past.ts'
import { type Edition, loadPast } from './past.server.ts'

const columns = [
  'beforeOn',
  'beforeEdition',
  'beforeCode',
  'assessedOn',
  'edition',
  'indicator',
  'title',
  'was',
  'is',
  'demonstration',
] as const

/** What page shows of indicators: those rated otherwise than the time before, and across editions those that ask the same. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  const { slug, isMissing, editions } = await loadPast(args)
  if (isMissing) throw unavailable()

  const t = wordsFor(lang, 'own-past')
  const steps = [
    ...editions.flatMap(edition =>
      stepsIn(edition).map(step => ({ ...step, rows: step.rows.map(row => ({ ...row, earlier: row.indicator })) })),
    ),
    ...crossingsIn(editions),
  ]
  const lines = steps.flatMap(({ before, after, rows }) =>
    rows.map(({ indicator, earlier, was, is }) => ({
      beforeOn: before.assessedOn,
      beforeEdition: before.model.edition,
      beforeCode: earlier.code,
      assessedOn: after.assessedOn,
      edition: after.model.edition,
      indicator: indicator.code,
      title: indicator.title.text,
      was: t(`rating.${was ?? 'none'}`),
      is: t(`rating.${is ?? 'none'}`),
      demonstration: t(isInvented(before, after) ? 'csv.yes' : 'csv.no'),
    })),
  )
  const file = stringify(lines, {
    header: true,
    columns: columns.map(key => ({ key, header: t(`csv.${key}`) })),
    // Excel reads the mark as UTF-8; a cell that looks like a formula stays text.
    bom: true,
    escape_formulas: true,
  })
  return new Response(file, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${t('csv.file')}-${t('csv.changes')}-${slug}.csv"`,
      'Cache-Control': await cachingOf(args.request, args.context),
      'X-Robots-Tag': 'noindex',
    },
  })
}

const isInvented = (...assessments: Edition[number][]) => assessments.some(({ invented }) => invented)
