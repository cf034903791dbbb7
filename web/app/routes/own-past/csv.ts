import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { unavailable } from '../../graphql/execute.server.ts'
import { languageOf } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import { cachingOf } from '../../session/caching.server.ts'
import { levelIn, loadPast } from './past.server.ts'

const columns = ['assessedOn', 'edition', 'mode', 'code', 'element', 'level', 'demonstration'] as const

/** A level a line; an element without one has no line, and is no zero. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  const { slug, isMissing, editions } = await loadPast(args)
  if (isMissing) throw unavailable()

  const t = wordsFor(lang, 'own-past')
  const lines = editions.flat().flatMap(assessment =>
    assessment.model.elements.flatMap(({ code, name }) => {
      const level = levelIn(assessment, code)
      if (level === null) return []
      return {
        assessedOn: assessment.assessedOn,
        edition: assessment.model.edition,
        mode: t(`mode.${assessment.mode}`),
        code,
        element: name.text,
        level,
        demonstration: t(assessment.invented ? 'csv.yes' : 'csv.no'),
      }
    }),
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
      'Content-Disposition': `attachment; filename="${t('csv.file')}-${slug}.csv"`,
      'Cache-Control': await cachingOf(args.request, args.context),
      'X-Robots-Tag': 'noindex',
    },
  })
}
