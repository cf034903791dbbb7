import type { LoaderFunctionArgs } from '@remix-run/node'
import { neutral } from '../../../http/feeds/neutral.ts'
import { execute } from '../../graphql/execute.server.ts'
import { AssessmentSheetExportDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { languageOf } from '../../language/languages.ts'
import type { WorkbookColumn } from '../../sheet/workbook.server.ts'

const widths: Record<string, number> = {
  indicator: 11,
  level: 8,
  criterion: 28,
  text: 46,
  last: 16,
  rating: 18,
  reason: 28,
  evidence: 46,
  evidenceOn: 14,
  gap: 46,
  owner: 22,
}
const sentences = ['criterion', 'text', 'reason', 'evidence', 'gap', 'owner']
const hidden = ['id', 'edition', 'base']

/** The sheet of an assessment, a tab an element and its rows by level, in the language of the page: for its editors, to fill in. */
export async function assessmentTabs(args: LoaderFunctionArgs) {
  const { id = '', slug = '' } = args.params
  const lang = languageOf(args.request)
  const answer = await execute(args, AssessmentSheetExportDocument, { id, lang })
  const { municipality, viewerMayWrite, model, sheetLines } = subjectIn(answer, 'assessment')
  if (municipality.slug !== slug) throw new Response(null, { status: 404 })
  if (!viewerMayWrite) throw new Response(null, { status: 403 })

  const words = answer.data.assessmentSheetWords
  const ratings = new Map<string, string>(words.ratings.map(({ rating, word }) => [rating, word]))
  const wordOf = (rating: string | null) => ratings.get(rating ?? '') ?? ''
  const lines = new Map(sheetLines.map(line => [line.indicator, line]))
  const isTakenOver = sheetLines.some(({ lastRating }) => lastRating)
  const columns = words.columns.map(
    ({ column, heading }): WorkbookColumn => ({
      heading,
      width: widths[column] ?? 12,
      isLong: sentences.includes(column),
      isDay: column === 'evidenceOn',
      isHidden: hidden.includes(column) || (column === 'last' && !isTakenOver),
      ...(column === 'rating' && { choices: [...ratings.values()] }),
    }),
  )
  const tabs = model.elements.map(({ code, name }) => ({
    name: `${code} ${name.text}`,
    rows: model.outcomes
      .filter(({ element }) => element === code)
      .toSorted((one, other) => one.level - other.level)
      .flatMap(({ number, level, title, indicators }) =>
        indicators.flatMap(indicator => {
          const line = lines.get(indicator.code)
          if (!line) return []
          const { rating, lastRating, evidenceOn, ...texts } = line
          const cells: Record<string, string> = {
            ...texts,
            level: String(level),
            criterion: [number, title?.text].filter(Boolean).join('. '),
            text: indicator.title.text,
            last: wordOf(lastRating),
            rating: wordOf(rating),
            evidenceOn: evidenceOn ?? '',
            id,
            edition: model.code,
          }
          return [words.columns.map(({ column }) => neutral(cells[column] ?? ''))]
        }),
      ),
  }))
  return { lang, slug, columns, tabs: tabs.filter(({ rows }) => rows.length > 0), notes: words.notes }
}
