import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { languageOf } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { useFrame } from '../../layout/frame.ts'
import { readFlash } from '../../session/flash.server.ts'
import { returnPath } from '../../session/return-path.ts'
import { wrong } from '../../session/wrong.server.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { LinkForm } from './link-form.tsx'
import { linkSchema } from './link-schema.ts'
import { LinkSent } from './link-sent.tsx'
import { NoAccount } from './no-account.tsx'
import './sign-in.css'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const t = wordsFor(params.lang, 'sign-in')
  const asked = new URL(request.url).searchParams
  const isSent = asked.has('sent')
  const { flash, headers } = await readFlash(request)
  const mails = await context.signIn.localMail()
  return data(
    {
      title: t(isSent ? 'sentTitle' : 'title'),
      description: t('lead'),
      returnTo: returnPath(asked.get('returnTo'), languageOf(request)),
      isSent,
      isSignedOut: flash === 'signedOut',
      isMailLocal: mails !== null,
    },
    { headers },
  )
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args
  const lang = languageOf(request)
  const submission = parseWithZod(await request.formData(), { schema: linkSchema })
  if (submission.status !== 'success') return wrong(args, { reply: submission.reply(), minutes: 0 })

  const { email } = submission.value
  const returnTo = returnPath(submission.value.returnTo, lang)
  const sent = await context.signIn.sendLink(email, lang, returnTo)
  if (sent.ok) return redirect(`/${lang}/sign-in?${new URLSearchParams({ sent: '1', returnTo })}`, 303)
  const headers = { 'Retry-After': String(sent.retryAfter) }
  return data({ reply: submission.reply(), minutes: Math.ceil(sent.retryAfter / 60) }, { status: 429, headers })
}

export const handle = { words: ['sign-in'] } satisfies PageHandle

export default function SignInPage() {
  const { t } = useWords('sign-in')
  const { isSent, isSignedOut, isMailLocal, returnTo } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (isSent && !answer) return <LinkSent isMailLocal={isMailLocal} returnTo={returnTo} />

  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="wrap beside">
        <div className="stack">
          {isSignedOut && <SuccessNotice>{t('signedOut')}</SuccessNotice>}
          <AlreadySignedIn />
          {answer && answer.minutes > 0 && (
            <Notice tone="warning" title={t('tooManyTitle')} live>
              <p>{t('tooMany', { count: answer.minutes, number: answer.minutes })}</p>
            </Notice>
          )}
          <LinkForm returnTo={returnTo} lastResult={answer?.reply} />
          {isMailLocal && <DemoAccounts returnTo={returnTo} />}
        </div>
        <How />
      </div>
    </>
  )
}

function AlreadySignedIn() {
  const { t, lang } = useWords('sign-in')
  const { viewer } = useFrame()
  if (!viewer) return null
  return (
    <Notice title={t('signedInAs', { name: viewer.displayName })}>
      <p>
        <Link to={`/${lang}/account`}>{t('toAccount')}</Link>
      </p>
    </Notice>
  )
}

function How() {
  const { t } = useWords('sign-in')
  return (
    <aside className="sign-in-how stack" aria-labelledby="how">
      <h2 id="how">{t('howTitle')}</h2>
      <ol>
        <li>{t('how1')}</li>
        <li>{t('how2')}</li>
        <li>{t('how3')}</li>
      </ol>
      <p className="soft">{t('who')}</p>
      <NoAccount />
    </aside>
  )
}

export const meta = pageMeta
