import { Link } from '@remix-run/react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import type { DeskPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Work = NonNullable<DeskPageQuery['deskWork']>['nodes'][number]

interface WorkListProps {
  total: { count: number; number: string }
  work: readonly Work[]
  page: { hasNextPage: boolean; endCursor?: string | null }
}

export function WorkList({ total, work, page }: WorkListProps) {
  const { t, lang } = useWords('desk')
  const { t: terms } = useWords('terms')
  if (total.count === 0)
    return (
      <EmptyState title={t('emptyTitle')}>
        <p>{t('empty')}</p>
        <p>
          <Link to={`/${lang}/desk`}>{t('everything')}</Link>
        </p>
      </EmptyState>
    )
  return (
    <section className="stack" aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting')}</h2>
      <DataTable
        cards
        caption={t('items', total)}
        rows={work}
        rowKey={({ kind, municipality, path }) => `${kind} ${municipality?.slug} ${path}`}
        columns={[
          {
            key: 'municipality',
            head: t('municipality'),
            names: true,
            cell: ({ municipality }) =>
              municipality && (
                <>
                  <Link to={`/${lang}/municipalities/${municipality.slug}`}>
                    <LocalizedName value={municipality.name} />
                  </Link>{' '}
                  <span className="soft small">{terms(`province.${municipality.province}`)}</span>
                </>
              ),
          },
          {
            key: 'kind',
            head: t('what'),
            cell: ({ kind, since, invitedOn }) => (
              <>
                {t(`kind.${kind}`)}
                {invitedOn && <span className="desk-since soft small">{t('invited', { day: invitedOn })}</span>}
                {kind === 'NO_NEWS' && (
                  <span className="desk-since soft small">
                    {t('since')}: {since ?? t('never')}
                  </span>
                )}
                {kind === 'PLAN_STEP_TO_RECORD' && (
                  <span className="desk-since soft small">
                    {t('published')}: {since}
                  </span>
                )}
                {kind === 'MAIL_RETURNED' && (
                  <span className="desk-since soft small">
                    {t('returned')}: {since}
                  </span>
                )}
                {kind === 'UNCONFIRMED_CONTACT' && (
                  <span className="desk-since soft small">
                    {t('asked')}: {since}
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'work',
            head: t('work'),
            cell: ({ kind, path, municipality, invitedOn }) => (
              <Link to={`/${lang}${path}`}>
                {invitedOn ? t('seeInvitation') : t(`todo.${kind}`)}
                <span className="visually-hidden">: {municipality?.name.text}</span>
              </Link>
            ),
          },
        ]}
      />
      <Pagination page={page} />
    </section>
  )
}
