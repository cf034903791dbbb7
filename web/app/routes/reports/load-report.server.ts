import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { executeIn, unavailable } from '../../graphql/execute.server.ts'
import { ReportPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { composeDocument } from './compose.ts'
import type { ReportContent, ReportLang } from './content.ts'
import { readContent } from './read-content.server.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs

/** What the graph tells of a report in one language; 404 for whoever may not read it. */
async function askForReport(args: Args, lang: ReportLang) {
  const answer = await executeIn(lang, args, ReportPageDocument, { id: args.params['id'] ?? '' })
  return { report: subjectIn(answer, 'report'), isWhole: answer.failed.size === 0 }
}

const today = () => new Date().toISOString().slice(0, 10)

/**
 * What a report says in one language: what was locked or, of a draft, what the records tell now. Of what was locked and cannot be
 * read only the title holds.
 */
export async function readReport(args: Args, lang: ReportLang) {
  const { report, isWhole } = await askForReport(args, lang)
  const locked = report.content ? readContent(report.content.text) : null
  const isReadable = locked !== null || !report.content
  const document = locked?.documents[lang] ?? composeDocument(lang, report, today())
  return { report, isWhole, isReadable, locked, document }
}

/** All of a draft, in both languages: read at one state of the records, or not at all. */
export async function composeReport(args: Args) {
  const [english, french] = await Promise.all([askForReport(args, 'en'), askForReport(args, 'fr')])
  if (!english.isWhole || !french.isWhole) throw unavailable()
  const { id, network, period, corrects, revision, basis } = english.report
  const composedOn = today()
  // after asking: whatever is recorded between is another state of the records, and is not locked
  const knownAt = new Date().toISOString()
  const content: ReportContent = {
    version: 1,
    report: { id, network: network.code, from: period.from, to: period.to, corrects: corrects?.id ?? null },
    composedOn,
    origin: new URL(args.request.url).origin,
    documents: {
      en: composeDocument('en', english.report, composedOn, knownAt),
      fr: composeDocument('fr', french.report, composedOn, knownAt),
    },
  }
  const isOneState = french.report.revision === revision && french.report.basis === basis
  return { content, revision, basis: isOneState ? basis : '' }
}

/** The language of the text: what was asked for, else that of the page, else English. */
export function textLanguage(request: Request, lang: string | undefined): ReportLang {
  const asked = new URL(request.url).searchParams.get('text')
  if (asked === 'en' || asked === 'fr') return asked
  return lang === 'fr' ? 'fr' : 'en'
}
