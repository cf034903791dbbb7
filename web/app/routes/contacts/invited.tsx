import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import type { ContactsDeskQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { PlaceLink } from './place-link.tsx'

type Connection = NonNullable<ContactsDeskQuery['openInvitations']>

interface InvitedProps {
  total: { count: number; number: string }
  page: Connection['pageInfo']
  rows: readonly (Omit<Connection['nodes'][number], 'invitedAt'> & { invited: string })[]
}

/** Whoever was invited and has not answered, each with the page where the letter is sent again or taken back. */
export function Invited({ total, page, rows }: InvitedProps) {
  const { t, lang } = useWords('contacts')
  return (
    <section className="stack" aria-labelledby="invited">
      <h2 id="invited">{t('invitations')}</h2>
      {total.count === 0 ? (
        <p className="soft">{t('noInvitations')}</p>
      ) : (
        <DataTable
          caption={t('desk.invitedCount', total)}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'municipality',
              head: t('desk.municipality'),
              names: true,
              cell: ({ municipality }) => <PlaceLink place={municipality} />,
            },
            {
              key: 'name',
              head: t('desk.person'),
              cell: ({ displayName, elected }) => (
                <>
                  <bdi>{displayName}</bdi> <Badge>{t(elected ? 'elected' : 'staff')}</Badge>
                </>
              ),
            },
            {
              key: 'invited',
              head: t('desk.invitedHead'),
              cell: ({ invited, state, isReturned }) => (
                <>
                  {invited} {state === 'EXPIRED' && <Badge tone="sun">{t('expired')}</Badge>}{' '}
                  {isReturned && <Badge tone="clay">{t('returned')}</Badge>}
                </>
              ),
            },
            {
              key: 'work',
              head: t('desk.work'),
              cell: ({ municipality, displayName }) => (
                <Link to={`/${lang}/municipalities/${municipality.slug}/contacts#invitations`}>
                  {t('desk.seeInvitation')}
                  <span className="visually-hidden">: {displayName}</span>
                </Link>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} parameter="invitedAfter" />
    </section>
  )
}
