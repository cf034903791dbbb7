import type { LoaderFunctionArgs } from '@remix-run/node'
import { neutral } from '../../../http/feeds/neutral.ts'
import { execute } from '../../graphql/execute.server.ts'
import { PlanYearExportDocument, type PlanYearRowFragment } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { languageOf } from '../../language/languages.ts'

/** What `importYearSheet` takes back: the names are known to `services/commitments/year-sheet` too. */
export const columns = [
  { header: 'action', width: 26 },
  { header: 'number', width: 10 },
  { header: 'text', width: 50 },
  { header: 'year', width: 8 },
  { header: 'language', width: 10 },
  { header: 'base', width: 20 },
  { header: 'status', width: 16 },
  { header: 'done', width: 60 },
  { header: 'obstacles', width: 40 },
  { header: 'evidence', width: 50 },
] as const

/** One row an action, in the language of the page: for editors, as they fill it in. */
export async function yearRows(args: LoaderFunctionArgs) {
  const { id = '', year = '' } = args.params
  const lang = languageOf(args.request)
  const plan = subjectIn(await execute(args, PlanYearExportDocument, { id, year, lang }), 'actionPlan')
  if (!plan.viewerMayEdit) throw new Response(null, { status: 403 })
  const actions = plan.sections.flatMap(({ groups }) => groups.flatMap(group => group.actions))
  return { lang, year, rows: actions.map(action => rowOf(action, year, lang).map(neutral)) }
}

function rowOf({ id, number, text, line }: PlanYearRowFragment, year: string, lang: string) {
  const { base, status, done, obstacles, evidence } = line
  return [id, number, text.text, year, lang, base, status, done, obstacles, evidence]
}

export const fileHeaders = (type: string, file: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${file}"`,
  'Cache-Control': 'private, no-cache',
  'X-Robots-Tag': 'noindex',
})
