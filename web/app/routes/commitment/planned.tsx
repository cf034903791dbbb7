import { Link } from '@remix-run/react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice } from '../../components/notice/notice.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import type { CommitmentPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type PlanActions = NonNullable<CommitmentPageQuery['commitment']>['planActions']

interface PlannedProps {
  number: number
  planned: Pick<PlanActions, 'nodes' | 'pageInfo'> & { total: string }
}

/** What municipalities have put into their plans for it. */
export function Planned({ number, planned: { nodes, pageInfo, total } }: PlannedProps) {
  const { t, lang } = useWords('commitments')
  return (
    <section className="stack" aria-labelledby="planned">
      <h2 id="planned">{t('planned.title')}</h2>
      {nodes.length === 0 ? (
        <EmptyState title={t('planned.none')}>
          <p>
            <Link to={`/${lang}/plans`}>{t('planned.plans')}</Link>
          </p>
        </EmptyState>
      ) : (
        <>
          {nodes.some(({ invented }) => invented) && <InventedNotice />}
          <DataTable
            caption={t('planned.caption', { number: total })}
            rows={nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'municipality',
                head: t('municipality'),
                names: true,
                cell: ({ doneBy }) => (
                  <Link to={`/${lang}/municipalities/${doneBy.slug}`}>
                    <LocalizedName value={doneBy.name} />
                  </Link>
                ),
              },
              {
                key: 'action',
                head: t('planned.action'),
                cell: ({ id, number: own, text, plan }) => (
                  <>
                    <Link to={`/${lang}/plans/${plan.id}/actions/${id}`}>
                      <bdi>{own || t('planned.action')}</bdi>
                    </Link>{' '}
                    <LocalizedText value={text} note={false} />
                  </>
                ),
              },
              {
                key: 'plan',
                head: t('planned.plan'),
                cell: ({ plan }) => (
                  <Link to={`/${lang}/plans/${plan.id}`}>
                    <LocalizedText value={plan.title} note={false} />
                  </Link>
                ),
              },
              { key: 'status', head: t('status'), cell: ({ status }) => <StatusBadge status={status} /> },
            ]}
          />
          <Pagination page={pageInfo} parameter="action" />
          <p>
            <Link to={`/${lang}/plans?commitment=${number}`}>{t('planned.all')}</Link>
          </p>
        </>
      )}
    </section>
  )
}
