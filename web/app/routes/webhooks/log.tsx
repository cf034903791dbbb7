import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import type { ActivityKind, WebhookDeliveryState, WebhookEvent, WebhookFault } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { Code } from './code.tsx'
import { deliveryStates } from './delivery-states.ts'
import { Outcome } from './outcome.tsx'

interface Delivery {
  id: string
  event: WebhookEvent
  messageId: string
  isReplay: boolean
  state: WebhookDeliveryState
  tries: { count: number; number: string }
  written: string
  nextTry: string | null
  status?: number | null
  fault?: WebhookFault | null
  took: string | null
  answer?: string | null
  body: string | null
  activity?: { kind: ActivityKind; url: string; summary: LocalizedValue } | null
}

interface LogProps {
  deliveries: readonly Delivery[]
  total: { count: number; number: string }
  page: { hasNextPage: boolean; endCursor?: string | null }
  isUnderWay: boolean
}

/** What was sent, and what came back. Answers are somebody else's words: they are shown as text. */
export function Log({ deliveries, total, page, isUnderWay }: LogProps) {
  const { t } = useWords('webhooks')
  return (
    <section className="stack" id="log" aria-labelledby="log-title">
      <h2 id="log-title">{t('log.title')}</h2>
      <p className="soft">{t('log.lead')}</p>
      <FilterForm>
        <FilterSelect
          name="state"
          label={t('log.state')}
          all={t('log.everyState')}
          options={deliveryStates.map(state => ({ value: state, label: t(`state.${state}`) }))}
        />
      </FilterForm>
      <p className="cluster">
        {t('log.count', total)}{' '}
        {isUnderWay && (
          <Link className="screen-only" to="#log">
            {t('log.again')}
          </Link>
        )}
      </p>
      {deliveries.length === 0 && (
        <EmptyState title={t('log.none')}>
          <p>{t('log.noneNext')}</p>
        </EmptyState>
      )}
      <ol className="webhook-log" role="list">
        {deliveries.map(delivery => (
          <li key={delivery.id}>
            <One {...delivery} />
          </li>
        ))}
      </ol>
      <Pagination page={page} />
    </section>
  )
}

function One({ id, event, messageId, state, activity, answer, body, tries, ...delivery }: Delivery) {
  const { t, lang } = useWords('webhooks')
  const { t: terms } = useWords('terms')
  const isOver = state !== 'WAITING' && state !== 'SENDING'
  return (
    <>
      <h3>
        {activity ? (
          <Link to={`/${lang}${activity.url}`}>
            {terms(`activityKind.${activity.kind}`)} – <LocalizedText value={activity.summary} note={false} />
          </Link>
        ) : (
          t(`event.${event}`)
        )}
      </h3>
      <p className="cluster">
        <Outcome state={state} status={delivery.status ?? null} fault={delivery.fault ?? null} />
        {event === 'NEWS_WITHDRAWN' && <span>{t('event.NEWS_WITHDRAWN')}</span>}
        {delivery.isReplay && <span>{t('replayed')}</span>}
      </p>
      <p className="small soft">
        {delivery.written} · {t('tries', tries)}
        {delivery.took && <> · {delivery.took}</>}
        {delivery.nextTry && <> · {t('nextTry', { when: delivery.nextTry })}</>}
      </p>
      {body && (
        <details>
          <summary>
            {t('log.details')} <span className="visually-hidden">{messageId}</span>
          </summary>
          <div className="stack">
            <p className="small">
              <code dir="ltr">webhook-id: {messageId}</code>
            </p>
            <h4>{t('log.sent')}</h4>
            <Code label={`${t('log.sent')} ${messageId} ${id}`}>{body}</Code>
            <h4>{t('log.answer')}</h4>
            {answer ? (
              <Code label={`${t('log.answer')} ${messageId} ${id}`}>{answer}</Code>
            ) : (
              <p>{t('log.noAnswer')}</p>
            )}
          </div>
        </details>
      )}
      {isOver && event !== 'PING' && (
        <Form method="post" className="screen-only">
          <input type="hidden" name="delivery" value={id} />
          <Button kind="quiet" name="deed" value="replay">
            {t('replay')} <span className="visually-hidden">{messageId}</span>
          </Button>
        </Form>
      )}
    </>
  )
}
