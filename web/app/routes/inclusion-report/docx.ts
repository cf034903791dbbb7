import type { LoaderFunctionArgs } from '@remix-run/node'
import { docxOf } from '../../report-document/docx.server.ts'
import { cachingOf } from '../../session/caching.server.ts'
import { placeOf, readReport } from './load-report.server.ts'

/** The report as a Word file; of a draft, as the records are now. */
export async function loader(args: LoaderFunctionArgs) {
  const { slug, year } = placeOf(args)
  const { document, locked } = await readReport(args)
  if (!document) throw new Response(null, { status: 404 })
  const { composedOn, origin } = locked ?? {
    composedOn: new Date().toISOString().slice(0, 10),
    origin: new URL(args.request.url).origin,
  }
  return new Response(await docxOf({ document, composedOn, origin }), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="inclusion-report-${slug}-${year}-${document.lang}${locked ? '' : '-draft'}.docx"`,
      'Cache-Control': await cachingOf(args.request, args.context),
      'X-Robots-Tag': 'noindex',
    },
  })
}
