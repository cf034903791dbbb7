import { Form, Link, useNavigation } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import type { ContactsDeskQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { PlaceLink } from './place-link.tsx'

type Connection = NonNullable<ContactsDeskQuery['unconfirmedContacts']>

interface UnconfirmedProps {
  total: { count: number; number: string }
  page: Connection['pageInfo']
  rows: readonly (Omit<Connection['nodes'][number], 'askedAt'> & { asked: string })[]
}

/** Whoever did not answer, each with the two things that help. */
export function Unconfirmed({ total, page, rows }: UnconfirmedProps) {
  const { t, lang } = useWords('contacts')
  const busy = useNavigation().state === 'submitting'
  return (
    <section className="stack" aria-labelledby="unconfirmed">
      <h2 id="unconfirmed">{t('desk.unconfirmed')}</h2>
      <p className="soft">{t('desk.unconfirmedLead')}</p>
      {total.count === 0 ? (
        <EmptyState title={t('desk.allConfirmed')}>
          <p>{t('desk.allConfirmedNext')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t('desk.unconfirmedCount', total)}
          rows={rows}
          rowKey={({ contact }) => contact.id}
          columns={[
            {
              key: 'municipality',
              head: t('desk.municipality'),
              names: true,
              cell: ({ contact }) => <PlaceLink place={contact.municipality} />,
            },
            { key: 'contact', head: t('desk.contact'), cell: ({ contact }) => <bdi>{contact.person.displayName}</bdi> },
            {
              key: 'asked',
              head: t('desk.asked'),
              cell: ({ asked, isReturned }) => (
                <>
                  {asked}{' '}
                  <Badge tone={isReturned ? 'clay' : 'sun'}>
                    {isReturned ? t('desk.returned') : t('desk.noAnswer')}
                  </Badge>
                </>
              ),
            },
            {
              key: 'work',
              head: t('desk.work'),
              cell: ({ contact: { id, person, municipality } }) => (
                <Form className="cluster" method="post">
                  <Button kind="secondary" name="ask" value={id} disabled={busy}>
                    {t('desk.ask')}
                    <span className="visually-hidden">: {person.displayName}</span>
                  </Button>
                  <Link to={`/${lang}/municipalities/${municipality.slug}/contacts`}>
                    {t('desk.keep')}
                    <span className="visually-hidden">: {municipality.name.text}</span>
                  </Link>
                </Form>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} />
    </section>
  )
}
