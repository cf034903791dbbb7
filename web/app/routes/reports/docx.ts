import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ReportContent } from './content.ts'
import { docxOf } from './docx.server.ts'
import { composeReport, readReport, textLanguage } from './load-report.server.ts'

/** The report as a Word file; of a draft, as the records are now. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = textLanguage(args.request, args.params['lang'])
  const { report, locked } = await readReport(args, lang)
  const content: ReportContent = locked ?? (await composeReport(args)).content
  const { from, to } = report.period
  return new Response(await docxOf(content, lang), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="report-${from}-${to}-${lang}${locked ? '' : '-draft'}.docx"`,
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex',
    },
  })
}
