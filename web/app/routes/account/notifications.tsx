import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import type { AccountPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Connection = NonNullable<AccountPageQuery['viewer']>['notifications']
type Notification = Connection['nodes'][number] & { at: string }
type NotificationsProps = { notifications: Omit<Connection, 'nodes'> & { nodes: readonly Notification[] } }

/** News about the municipalities that the viewer works for. */
export function Notifications({ notifications }: NotificationsProps) {
  const { t, lang } = useWords('account')
  return (
    <section aria-labelledby="notifications" className="stack">
      <h2 id="notifications">{t('notificationsTitle')}</h2>
      {notifications.totalCount === 0 && (
        <EmptyState title={t('noNotifications')}>
          <p>
            <Link to={`/${lang}/news`}>{t('noNotificationsNext')}</Link>
          </p>
        </EmptyState>
      )}
      <ul className="account-list" role="list">
        {notifications.nodes.map(notification => (
          <li key={notification.id}>
            <NotificationWords {...notification} />
          </li>
        ))}
      </ul>
      <Pagination page={notifications.pageInfo} parameter="newsAfter" />
    </section>
  )
}

function NotificationWords({ kind, activity, createdAt, at }: Notification) {
  const { lang } = useWords('account')
  const { t: terms } = useWords('terms')
  const { t: shell } = useWords('shell')
  return (
    <>
      <span className="cluster">
        <Badge tone="lake">{terms(`activityKind.${kind}`)}</Badge>
        {activity.invented && <Badge tone="sun">{shell('notice.inventedTitle')}</Badge>}
      </span>
      <Link to={`/${lang}${activity.url}`}>
        <LocalizedText value={activity.summary} />
      </Link>
      <span className="soft small">
        {activity.municipality && <LocalizedName value={activity.municipality.name} />}{' '}
        <time dateTime={createdAt}>{at}</time>
      </span>
    </>
  )
}
