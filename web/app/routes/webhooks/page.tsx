import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Facts } from '../../components/facts/facts.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { WebhookPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeMoment, writeNumber } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { deliveryStates } from './delivery-states.ts'
import { keep, ping, remove, replay, rotate, turn } from './act.server.ts'
import { Log } from './log.tsx'
import { Secret } from './secret.tsx'
import { StateBadge } from './state-badge.tsx'
import { WebhookForm } from './webhook-form.tsx'
import { choicesIn, writeFilter } from './written.server.ts'
import './webhooks.css'

const flashes = ['webhookChanged', 'webhookPaused', 'webhookSwitchedOn', 'webhookPinged', 'deliveryReplayed'] as const

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const { searchParams } = new URL(args.request.url)
  const state = deliveryStates.find(one => one === searchParams.get('state'))
  const variables = { id, after: searchParams.get('after'), state: state ? [state] : null }
  const { viewer, ...known } = (await execute(args, WebhookPageDocument, variables)).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  if (!viewer?.webhook) throw new Response(null, { status: 404 })

  const { webhook } = viewer
  const { deliveries, filter } = webhook
  const { flash, headers } = await readFlash(args.request)
  const t = wordsFor(lang, 'webhooks')
  const moment = (at: string | null | undefined) => (at ? writeMoment(lang, at, 'America/Toronto') : null)
  return data(
    {
      title: t('one', { host: new URL(webhook.url).host }),
      unlisted: true,
      flash: flashes.find(one => one === flash) ?? null,
      url: webhook.url,
      state: webhook.state,
      reason: webhook.reason ?? null,
      stateSince: moment(webhook.stateSince),
      failingSince: moment(webhook.failingSince),
      facts: [
        ...(webhook.description ? [{ label: t('description'), value: webhook.description }] : []),
        { label: t('news'), value: writeFilter(lang, filter) },
        { label: t('made'), value: moment(webhook.madeAt) ?? '' },
      ],
      previousUntil: moment(webhook.previousSecretUntil),
      choices: choicesIn(lang, known, filter.municipality?.slug),
      draft: {
        url: webhook.url,
        description: webhook.description,
        kind: [...filter.kind],
        province: [...filter.province],
        municipality: filter.municipality?.slug ?? '',
        commitment: filter.commitment ? String(filter.commitment) : '',
      },
      log: {
        total: { count: deliveries.totalCount, number: writeNumber(lang, deliveries.totalCount) },
        page: deliveries.pageInfo,
        isUnderWay: deliveries.nodes.some(one => one.state === 'WAITING' || one.state === 'SENDING'),
        deliveries: deliveries.nodes.map(({ at, triedAt: _, nextTryAt, milliseconds, attempts, body, ...one }) => ({
          ...one,
          written: moment(at) ?? '',
          nextTry: moment(nextTryAt),
          took: typeof milliseconds === 'number' ? t('took', { number: writeNumber(lang, milliseconds) }) : null,
          tries: { count: attempts, number: writeNumber(lang, attempts) },
          // as it was sent, but for lines that people can read
          body: body ? JSON.stringify(JSON.parse(body), null, 2) : null,
        })),
      },
    },
    { headers },
  )
}

export async function action(args: ActionFunctionArgs) {
  const { id = '' } = args.params
  const form = await args.request.formData()
  const deed = form.get('deed')
  const delivery = form.get('delivery')
  if (deed === 'ping') return await ping(args, id)
  if (deed === 'pause' || deed === 'switchOn') return await turn(args, id, deed === 'pause')
  if (deed === 'rotate') return await rotate(args, id)
  if (deed === 'replay' && typeof delivery === 'string') return await replay(args, delivery)
  if (deed === 'remove') return await remove(args, id)
  return await keep(args, id, form)
}

export const handle = { words: ['webhooks', 'account'] } satisfies PageHandle

export default function WebhookPage() {
  const { t } = useWords('webhooks')
  const { t: account } = useWords('account')
  const { title, url, state, reason, flash, facts, draft, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const steps = [
    { label: account('title'), to: '/account' },
    { label: t('title'), to: '/account/webhooks' },
  ]
  return (
    <>
      <PageHead
        title={title}
        lead={
          <bdi dir="ltr" className="webhook-address">
            {url}
          </bdi>
        }
        steps={steps}
      />
      <div className="wrap stack stack--wide">
        {flash && !answer && <SuccessNotice>{t(`done.${flash}`)}</SuccessNotice>}
        {answer?.secret && <Secret secret={answer.secret} isNew={false} />}
        {answer?.problem && (
          <p className="error-summary" role="alert">
            {answer.problem}
          </p>
        )}
        <section className="stack" aria-labelledby="state">
          <h2 id="state">{t('stateTitle')}</h2>
          <p className="cluster">
            <StateBadge state={state} /> <span className="soft">{t('since', { when: page.stateSince ?? '' })}</span>
          </p>
          {reason && (
            <Notice tone="warning" title={t(`reason.${reason}`)}>
              <p>{t('reasonNext')}</p>
            </Notice>
          )}
          {state === 'ACTIVE' && page.failingSince && (
            <Notice tone="warning" title={t('failing', { when: page.failingSince })}>
              <p>{t('failingNext')}</p>
            </Notice>
          )}
          <Facts facts={facts} />
          <Form method="post" className="cluster screen-only">
            <Button name="deed" value="ping">
              {t('ping')}
            </Button>
            {state === 'ACTIVE' ? (
              <Button kind="secondary" name="deed" value="pause">
                {t('pause')}
              </Button>
            ) : (
              <Button kind="secondary" name="deed" value="switchOn">
                {t('switchOn')}
              </Button>
            )}
          </Form>
          <p className="small soft">{t('pingHint')}</p>
        </section>
        <Log {...page.log} />
        <section className="stack screen-only" aria-labelledby="change">
          <h2 id="change">{t('change')}</h2>
          <WebhookForm choices={page.choices} draft={draft} reply={answer?.reply} />
        </section>
        <section className="stack screen-only" aria-labelledby="secret">
          <h2 id="secret">{t('secret.title')}</h2>
          <p>{t('secret.lead')}</p>
          {page.previousUntil && <p>{t('secret.until', { when: page.previousUntil })}</p>}
          <Form method="post">
            <Button kind="secondary" name="deed" value="rotate">
              {t('secret.rotate')}
            </Button>
          </Form>
        </section>
        <section className="stack screen-only" aria-labelledby="remove">
          <h2 id="remove">{t('remove.title')}</h2>
          <details>
            <summary>{t('remove.open')}</summary>
            <div className="stack">
              <p>{t('remove.lead')}</p>
              <Form method="post">
                <Button kind="secondary" name="deed" value="remove">
                  {t('remove.confirm')}
                </Button>
              </Form>
            </div>
          </details>
        </section>
      </div>
    </>
  )
}

export const meta = pageMeta
