import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { useWords } from '../../language/words.ts'
import type { lineOf } from './line.ts'

type Line = ReturnType<typeof lineOf>

interface ReportListProps {
  lines: readonly Line[]
  page: { hasNextPage: boolean; endCursor?: string | null }
}

export function ReportList({ lines, page }: ReportListProps) {
  const { t, lang } = useWords('reports')
  const { t: terms } = useWords('terms')
  if (lines.length === 0)
    return (
      <>
        <EmptyState title={t('noneTitle')}>
          <p>{t('none')}</p>
        </EmptyState>
        <Pagination page={page} />
      </>
    )
  return (
    <>
      <DataTable
        caption={t('list')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'period',
            head: t('period'),
            names: true,
            cell: ({ id, from, to, lockedOn }) => (
              <Link to={lockedOn ? `/${lang}/reports/${id}` : `/${lang}/desk/reports/${id}`}>
                {t('fromTo', { from, to })}
              </Link>
            ),
          },
          { key: 'network', head: t('network'), cell: ({ network }) => terms(`network.${network}`) },
          {
            key: 'state',
            head: t('state'),
            cell: ({ lockedOn, isCorrection }) => (
              <>
                <Badge tone={lockedOn ? 'leaf' : 'sun'}>
                  {lockedOn ? t('lockedOn', { date: lockedOn }) : t('draft')}
                </Badge>{' '}
                {isCorrection && <Badge>{t('isCorrection')}</Badge>}
              </>
            ),
          },
        ]}
      />
      <Pagination page={page} />
    </>
  )
}
