import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice } from '../../components/notice/notice.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { ProvinceName } from '../../components/province-name/province-name.tsx'
import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import type { Province } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface Report {
  id: string
  period: string
  status: ProgressStatus
  invented: boolean
  published: { machine: string; text: string }
  municipality: { slug: string; province: Province; name: LocalizedValue }
}

interface ReportsProps {
  reports: readonly Report[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

/** Newest first: by the day of publication, not by how far anybody is. */
export function Reports({ reports, pageInfo }: ReportsProps) {
  const { t, lang } = useWords('commitments')
  const { t: shell } = useWords('shell')
  if (reports.length === 0)
    return (
      <EmptyState title={t('noReports')}>
        <p>{t('noReportsNext')}</p>
      </EmptyState>
    )
  return (
    <>
      {reports.some(report => report.invented) && <InventedNotice />}
      <DataTable
        caption={t('reportsCaption')}
        rows={reports}
        rowKey={report => report.id}
        columns={[
          {
            key: 'municipality',
            head: t('municipality'),
            names: true,
            cell: ({ id, municipality }) => (
              <Link to={`/${lang}/progress/${id}`}>
                <LocalizedName value={municipality.name} />
              </Link>
            ),
          },
          { key: 'status', head: t('status'), cell: report => <StatusBadge status={report.status} /> },
          { key: 'period', head: t('period'), cell: report => report.period },
          {
            key: 'published',
            head: t('published'),
            cell: ({ published }) => <time dateTime={published.machine}>{published.text}</time>,
          },
          {
            key: 'province',
            head: t('province'),
            cell: report => <ProvinceName code={report.municipality.province} />,
          },
          {
            key: 'invented',
            head: t('note'),
            cell: report => report.invented && <Badge tone="sun">{shell('notice.inventedTitle')}</Badge>,
          },
        ]}
      />
      <Pagination page={pageInfo} />
    </>
  )
}
