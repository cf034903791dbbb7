import type { LoaderFunctionArgs } from '@remix-run/node'
import { unavailable } from '../../graphql/execute.server.ts'
import { languageOf } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import { loadComparison } from './comparison.server.ts'
import { comparisonCsv } from './comparison-csv.server.ts'
import { cachingOf } from '../../session/caching.server.ts'

/** The figures of the page of the same address. All or none: a file is kept, and does not tell what it lacks. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  const comparison = await loadComparison(args)
  if (!comparison.isWhole) throw unavailable()

  const file = [wordsFor(lang, 'compare')('csv.file'), ...comparison.places.map(({ slug }) => slug)].join('-')
  return new Response(comparisonCsv(lang, comparison), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}.csv"`,
      'Cache-Control': await cachingOf(args.request, args.context),
      'X-Robots-Tag': 'noindex',
    },
  })
}
