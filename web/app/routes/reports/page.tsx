import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ReportsPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { networksKept } from '../desk-partners/keeper.ts'
import { lineOf } from './line.ts'
import { ReportList } from './report-list.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const after = new URL(args.request.url).searchParams.get('after')
  const { viewer, reports } = (await execute(args, ReportsPageDocument, { after, atDesk: false })).data
  const t = wordsFor(lang, 'reports')
  return {
    title: t('title'),
    description: t('lead'),
    mayWrite: networksKept(viewer?.grants).length > 0,
    reports: reports && {
      lines: reports.nodes.filter(({ lockedAt }) => lockedAt).map(node => lineOf(lang, node)),
      page: reports.pageInfo,
    },
  }
}

export const handle = { words: ['reports'] } satisfies PageHandle

/** Every report that was locked. */
export default function ReportsPage() {
  const { t, lang } = useWords('reports')
  const { title, reports, mayWrite } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('lead')}>
        {mayWrite && (
          <p className="screen-only">
            <Link to={`/${lang}/desk/reports`}>{t('toDesk')}</Link>
          </p>
        )}
      </PageHead>
      <div className="wrap stack">{reports ? <ReportList {...reports} /> : <PanelUnavailable />}</div>
    </>
  )
}

export const meta = pageMeta
