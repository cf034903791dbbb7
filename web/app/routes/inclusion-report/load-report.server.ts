import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type Answer, executeIn, unavailable } from '../../graphql/execute.server.ts'
import { InclusionReportPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { type Lang, languageOf, languages } from '../../language/languages.ts'
import type { ReportDocument } from '../../report-document/document.ts'
import { composeDocument } from './compose.ts'
import { decisionsOf, type InclusionContent } from './content.server.ts'
import { type InclusionAnswer, recordsOf } from './records.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs

/** The municipality and the year of an address; 404 for what is no year. */
export function placeOf({ params, request }: Args) {
  const { slug = '', year = '' } = params
  if (!/^(19|20)\d\d$/.test(year)) throw new Response(null, { status: 404 })
  const edition = new URL(request.url).searchParams.get('edition') ?? ''
  return { slug, year: Number(year), edition: /^\d{1,4}$/.test(edition) ? Number(edition) : null }
}

const today = () => new Date().toISOString().slice(0, 10)

/** What the graph tells of a year in one language, the report among it. */
async function ask(args: Args, lang: Lang): Promise<Answer<InclusionAnswer>> {
  const { slug, year, edition } = placeOf(args)
  return await executeIn(lang, args, InclusionReportPageDocument, {
    slug,
    year,
    edition,
    from: `${year}-01-01T00:00:00Z`,
    // where the year ends latest, it is twelve hours into the next in UTC
    to: `${year + 1}-01-01T12:00:00Z`,
  })
}

/** What a report says: what was locked or, of a draft, what the records tell now. Null where none was begun. */
export async function readReport(args: Args, lang: Lang = languageOf(args.request)) {
  const answer = await ask(args, lang)
  const municipality = subjectIn(answer, 'municipality')
  const { inclusionReport: report, viewer } = answer.data
  if (!report && answer.failed.has('inclusionReport')) throw unavailable()
  const isEditor =
    viewer?.grants.some(grant => grant.role === 'EDITOR' && grant.municipality?.slug === municipality.slug) ?? false
  const locked = report?.content ? (JSON.parse(report.content.text) as InclusionContent) : null
  const document: ReportDocument | null =
    locked?.documents[lang] ?? (report ? composeDocument(lang, answer.data, today()) : null)
  return { answer: answer.data, isWhole: answer.failed.size === 0, municipality, report, isEditor, locked, document }
}

/** All of a draft, in all languages: read at one state of the records, or not at all. */
export async function composeReport(args: Args) {
  const answers = await Promise.all(languages.map(async lang => ({ lang, ...(await ask(args, lang)) })))
  const first = answers[0]?.data
  const report = first?.inclusionReport
  if (!first || !report) throw new Response(null, { status: 404 })
  if (answers.some(({ failed }) => failed.size > 0)) throw unavailable()
  const composedOn = today()
  const documents = Object.fromEntries(
    answers.map(({ lang, data }) => [lang, composeDocument(lang, data, composedOn)]),
  ) as InclusionContent['documents']
  const { id, year, edition, corrects, revision, basis } = report
  const content: InclusionContent = {
    version: 1,
    report: { id, municipality: placeOf(args).slug, year, edition, corrects: corrects?.id ?? null },
    composedOn,
    origin: new URL(args.request.url).origin,
    records: recordsOf(first).map(({ record, node }) => ({
      record,
      revision: 'revision' in node ? node.revision : null,
    })),
    ...decisionsOf(report),
    documents,
  }
  const isOneState = answers.every(
    ({ data }) => data.inclusionReport?.revision === revision && data.inclusionReport.basis === basis,
  )
  return { content, id, revision, basis: isOneState ? basis : '' }
}
