import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { EventStatus } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface EventStandingProps {
  status: EventStatus
  reason: LocalizedValue | null
  /** The times it was announced for before, in words, latest first. */
  former: readonly { when: string; machine: string }[]
}

/** What has become of the event since it was announced. */
export function EventStanding({ status, reason, former }: EventStandingProps) {
  const { t } = useWords('events')
  if (status === 'DRAFT')
    return (
      <Notice title={t('event.draftTitle')}>
        <p>{t('event.draft')}</p>
      </Notice>
    )
  return (
    <>
      {status === 'CANCELLED' && (
        <Notice tone="warning" title={t('event.cancelledTitle')}>
          {reason && (
            <p>
              {t('event.reason')} <LocalizedText value={reason} />
            </p>
          )}
          <p>{t('event.cancelled')}</p>
        </Notice>
      )}
      {status === 'PUBLISHED' && former.length > 0 && (
        <Notice tone="warning" title={t('event.movedTitle')}>
          {former.map(({ when, machine }, index) => (
            <p key={machine}>
              <time dateTime={machine}>{t(index === 0 ? 'event.movedFrom' : 'event.movedFromEarlier', { when })}</time>
            </p>
          ))}
        </Notice>
      )}
    </>
  )
}
