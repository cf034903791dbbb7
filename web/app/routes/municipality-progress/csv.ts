import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { type Answer, execute, unavailable } from '../../graphql/execute.server.ts'
import {
  MunicipalityProgressFileDocument,
  type MunicipalityProgressFileQuery,
  type MunicipalityReportFragment,
} from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { languageOf } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import { filterIn } from './filter.ts'

const columns = [
  'published',
  'commitment',
  'plan',
  'action',
  'name',
  'year',
  'status',
  'version',
  'summary',
  'evidence',
  'address',
  'demonstration',
] as const

/** Every report that the filter of the page finds, a line each. All or none: a file does not tell what it lacks. */
export async function loader(args: LoaderFunctionArgs) {
  const { slug = '' } = args.params
  const { url } = args.request
  const lang = languageOf(args.request)
  const reports = await allReports(args, slug, filterIn(new URL(url).searchParams))

  const t = wordsFor(lang, 'municipality-progress')
  const terms = wordsFor(lang, 'terms')
  const lines = reports.map(report => ({
    published: report.publishedAt,
    commitment: report.commitment?.number,
    plan: report.action?.plan.title.text,
    action: report.action?.number,
    name: (report.commitment?.title ?? report.action?.text)?.text,
    year: report.period,
    status: terms(`status.${report.status}`),
    version: report.revision,
    summary: report.summary.text,
    evidence: report.evidence.map(piece => new URL(piece.url, url).href).join(' '),
    address: new URL(`/${lang}/progress/${report.id}`, url).href,
    demonstration: report.invented ? t('csv.yes') : t('csv.no'),
  }))
  return new Response(
    stringify(lines, {
      header: true,
      columns: columns.map(key => ({ key, header: t(`csv.${key}`) })),
      // Excel reads the mark as UTF-8; a cell that looks like a formula stays text.
      bom: true,
      escape_formulas: true,
    }),
    {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${t('csv.file')}-${slug}.csv"`,
        'Cache-Control': 'private, no-cache',
        'X-Robots-Tag': 'noindex',
      },
    },
  )
}

async function allReports(args: LoaderFunctionArgs, slug: string, filter: ReturnType<typeof filterIn>) {
  const reports: MunicipalityReportFragment[] = []
  for (let after: string | null = null, hasNextPage = true; hasNextPage; ) {
    const answer: Answer<MunicipalityProgressFileQuery> = await execute(args, MunicipalityProgressFileDocument, {
      slug,
      after,
      ...filter,
    })
    const { progress } = subjectIn(answer, 'municipality')
    if (!progress) throw unavailable()
    reports.push(...progress.nodes)
    after = progress.pageInfo.endCursor ?? null
    hasNextPage = progress.pageInfo.hasNextPage
  }
  return reports
}
