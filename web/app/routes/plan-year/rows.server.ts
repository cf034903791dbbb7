import type { LoaderFunctionArgs } from '@remix-run/node'
import { neutral } from '../../../http/feeds/neutral.ts'
import { execute } from '../../graphql/execute.server.ts'
import { PlanYearExportDocument, type PlanYearRowFragment } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { languageOf } from '../../language/languages.ts'

/** Characters that a column is wide; those that hold sentences break their lines. */
const widths: Record<string, number> = {
  action: 26,
  text: 50,
  base: 20,
  status: 22,
  done: 60,
  obstacles: 40,
  evidence: 50,
}
const sentences = ['text', 'done', 'obstacles', 'evidence']

/** One row an action of the share of one municipality, in the language of the page: for its editors, as they fill it in. */
export async function yearRows(args: LoaderFunctionArgs) {
  const { id = '', year = '' } = args.params
  const lang = languageOf(args.request)
  const answer = await execute(args, PlanYearExportDocument, { id, year, lang })
  const { viewerShares, segments } = subjectIn(answer, 'actionPlan')
  const wanted = new URL(args.request.url).searchParams.get('for')
  const share = wanted === null ? viewerShares[0] : viewerShares.find(({ slug }) => slug === wanted)
  if (!share) throw new Response(null, { status: 403 })

  const words = answer.data.yearSheetWords
  const statuses = new Map<string, string>(words.statuses.map(({ status, word }) => [status, word]))
  const actions = segments.flatMap(({ action }) => action ?? [])
  return {
    lang,
    year,
    columns: words.columns.map(({ column, heading }) => ({
      column,
      heading,
      width: widths[column] ?? Math.max(10, heading.length + 2),
      isLong: sentences.includes(column),
      ...(column === 'status' && { choices: [...statuses.values()] }),
    })),
    rows: actions
      .filter(({ doneBy }) => doneBy.slug === share.slug)
      .map(action => {
        const cells: Record<string, string> = { ...cellsOf(action), year, language: lang }
        cells['status'] = statuses.get(cells['status'] ?? '') ?? ''
        return words.columns.map(({ column }) => neutral(cells[column] ?? ''))
      }),
  }
}

const cellsOf = ({ id, number, text, line: { base, status, done, obstacles, evidence } }: PlanYearRowFragment) => ({
  action: id,
  number,
  text: text.text,
  base,
  status,
  done,
  obstacles,
  evidence,
})
