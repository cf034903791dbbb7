import { createHash, randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AddWebhookDocument, WebhooksPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeMoment } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { exampleMessage } from './examples.ts'
import { ForDevelopers } from './for-developers.tsx'
import { Outcome } from './outcome.tsx'
import { Secret } from './secret.tsx'
import { StateBadge } from './state-badge.tsx'
import { WebhookForm } from './webhook-form.tsx'
import { inputOf, problemsAt, webhookSchema } from './webhook-schema.ts'
import { choicesIn, writeFilter } from './written.server.ts'
import './webhooks.css'

/** Whoever is not signed in reads what webhooks are, and how to receive them. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { viewer, ...known } = (await execute(args, WebhooksPageDocument, {})).data
  const { flash, headers } = await readFlash(args.request)
  const t = wordsFor(lang, 'webhooks')
  return data(
    {
      title: t('title'),
      description: t('lead'),
      unlisted: true,
      isSignedIn: Boolean(viewer),
      hasRole: (viewer?.grants.length ?? 0) > 0,
      isRemoved: flash === 'webhookRemoved',
      webhooks: (viewer?.webhooks ?? []).map(({ filter, lastTried, url, ...webhook }) => ({
        ...webhook,
        host: new URL(url).host,
        filter: writeFilter(lang, filter),
        last: lastTried && {
          ...lastTried,
          tried: lastTried.triedAt ? writeMoment(lang, lastTried.triedAt, 'America/Toronto') : null,
        },
      })),
      choices: choicesIn(lang, known),
      pageKey: randomUUID(),
      message: exampleMessage(new URL(args.request.url).origin),
    },
    { headers },
  )
}

/** Answers with the secret itself, as it is told once: there is no page to go on to that could show it. */
export async function action(args: ActionFunctionArgs) {
  const submission = parseWithZod(await args.request.formData(), { schema: webhookSchema })
  if (submission.status !== 'success') return wrong(args, { reply: submission.reply(), added: null })
  const input = inputOf(submission.value)
  const { key } = submission.value
  const written = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
  const idempotencyKey = key ? `${key}.${written}` : null
  const answer = await unlessSignedOut(execute(args, AddWebhookDocument, { input: { ...input, idempotencyKey } }))
  if (!answer) {
    const signedOut = wordsFor(args.params['lang'], 'webhooks')('signedOut')
    return data({ reply: submission.reply({ formErrors: [signedOut] }), added: null }, { status: 401 })
  }
  const { webhook, secret, userErrors } = answer.data.addWebhook
  if (!webhook || !secret) return wrong(args, { reply: submission.reply(problemsAt(userErrors)), added: null })
  return data({ reply: submission.reply({ resetForm: true }), added: { id: webhook.id, secret } })
}

export const handle = { words: ['webhooks', 'account'] } satisfies PageHandle

export default function WebhooksPage() {
  const { t, lang } = useWords('webhooks')
  const { t: account } = useWords('account')
  const { title, webhooks, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead title={title} lead={t('lead')} steps={[{ label: account('title'), to: '/account' }]} />
      <div className="wrap stack stack--wide">
        {page.isRemoved && !answer && <SuccessNotice>{t('removed')}</SuccessNotice>}
        {answer?.added && (
          <div className="stack">
            <Secret secret={answer.added.secret} isNew />
            <p>
              <ButtonLink to={`/${lang}/account/webhooks/${answer.added.id}`}>{t('open')}</ButtonLink>
            </p>
          </div>
        )}
        {!page.isSignedIn && !answer && <SignInFirst />}
        {page.isSignedIn && !page.hasRole && <p>{t('needsRole')}</p>}
        {(page.hasRole || webhooks.length > 0) && (
          <section className="stack" aria-labelledby="own">
            <h2 id="own">{t('own')}</h2>
            {webhooks.length === 0 && (
              <EmptyState title={t('none')}>
                <p>{t('noneNext')}</p>
              </EmptyState>
            )}
            <ul className="webhooks" role="list">
              {webhooks.map(webhook => (
                <li key={webhook.id}>
                  <h3>
                    <Link to={`/${lang}/account/webhooks/${webhook.id}`}>
                      <bdi dir="ltr">{webhook.host}</bdi>
                    </Link>
                  </h3>
                  <p className="cluster">
                    <StateBadge state={webhook.state} />
                    {webhook.description && <bdi>{webhook.description}</bdi>}
                  </p>
                  <p className="soft">{webhook.filter}</p>
                  {webhook.last && (
                    <p className="small">
                      {t('lastTried', { when: webhook.last.tried ?? '' })} <Outcome {...webhook.last} />
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {(page.hasRole || (answer && !answer.added)) && (
          <section className="stack" aria-labelledby="new">
            <h2 id="new">{t('new')}</h2>
            <WebhookForm key={answer?.added?.id} choices={page.choices} reply={answer?.reply} pageKey={page.pageKey} />
          </section>
        )}
        <ForDevelopers message={page.message} />
      </div>
    </>
  )
}

function SignInFirst() {
  const { t, lang } = useWords('webhooks')
  const returnTo = new URLSearchParams({ returnTo: `/${lang}/account/webhooks` })
  return (
    <p className="cluster">
      {t('signIn')} <ButtonLink to={`/${lang}/sign-in?${returnTo}`}>{t('toSignIn')}</ButtonLink>
    </p>
  )
}

export const meta = pageMeta
