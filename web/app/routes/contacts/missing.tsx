import { Link } from '@remix-run/react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import type { ContactsDeskQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { PlaceLink } from './place-link.tsx'

type Connection = NonNullable<ContactsDeskQuery['deskWork']>

interface MissingProps {
  total: { count: number; number: string }
  page: Connection['pageInfo']
  rows: readonly (Omit<Connection['nodes'][number], 'invitedOn'> & { invited: string | null | undefined })[]
}

/** Members without a contact of one kind, each with the page where somebody is invited. */
export function Missing({ total, page, rows }: MissingProps) {
  const { t, lang } = useWords('contacts')
  return (
    <section className="stack" aria-labelledby="missing">
      <h2 id="missing">{t('desk.missing')}</h2>
      {total.count === 0 ? (
        <EmptyState title={t('desk.noneMissing')}>
          <p>{t('desk.noneMissingNext')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t('desk.missingCount', total)}
          rows={rows}
          rowKey={({ kind, municipality }) => `${kind} ${municipality?.slug}`}
          columns={[
            {
              key: 'municipality',
              head: t('desk.municipality'),
              names: true,
              cell: ({ municipality }) => municipality && <PlaceLink place={municipality} />,
            },
            {
              key: 'lacks',
              head: t('desk.lacks'),
              cell: ({ kind, invited }) => (
                <>
                  {kind === 'NO_STAFF_CONTACT' ? t('desk.lacksStaff') : t('desk.lacksElected')}
                  {invited && (
                    <>
                      <br />
                      <span className="soft small">{t('desk.invitedOn', { day: invited })}</span>
                    </>
                  )}
                </>
              ),
            },
            {
              key: 'work',
              head: t('desk.work'),
              cell: ({ path, municipality, invited }) => (
                <Link to={`/${lang}${path}`}>
                  {invited ? t('desk.seeInvitation') : t('desk.invite')}
                  <span className="visually-hidden">: {municipality?.name.text}</span>
                </Link>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} parameter="missingAfter" />
    </section>
  )
}
