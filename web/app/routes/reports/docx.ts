import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { ReportContent } from './content.ts'
import { docxOf } from '../../report-document/docx.server.ts'
import { composeReport, readReport, textLanguage } from './load-report.server.ts'
import { cachingOf } from '../../session/caching.server.ts'

/** The report as a Word file; of a draft, as the records are now. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = textLanguage(args.request, args.params['lang'])
  const { report, locked, isReadable } = await readReport(args, lang)
  // the page says why there is no file
  if (!isReadable) return redirect(`/${args.params['lang']}/reports/${report.id}`, 303)
  const content: ReportContent = locked ?? (await composeReport(args)).content
  const { from, to } = report.period
  const { documents, composedOn, origin } = content
  return new Response(await docxOf({ document: documents[lang], composedOn, origin }), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="report-${from}-${to}-${lang}${locked ? '' : '-draft'}.docx"`,
      'Cache-Control': await cachingOf(args.request, args.context),
      'X-Robots-Tag': 'noindex',
    },
  })
}
