import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { languageOf } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { flashing } from '../../session/flash.server.ts'
import { returnPath } from '../../session/return-path.ts'
import { LinkForm } from './link-form.tsx'
import './sign-in.css'

/** Mail scanners open links, so opening one uses nothing up: the button does. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  return data({ title: wordsFor(params.lang, 'sign-in')('confirmTitle'), unlisted: true, token })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const token = (await request.formData()).get('token')
  const confirmed = await context.signIn.confirm(typeof token === 'string' ? token : '')
  if (!confirmed.ok) return data({ isStale: true }, { status: 410 })
  const path = returnPath(confirmed.returnTo, languageOf(request))
  return redirect(path, { status: 303, headers: path.endsWith('/account') ? await flashing('signedIn') : {} })
}

export const handle = { words: ['sign-in'] } satisfies PageHandle

export default function ConfirmPage() {
  const { t, lang } = useWords('sign-in')
  const { token } = useLoaderData<typeof loader>()
  const isStale = useActionData<typeof action>()?.isStale ?? false
  const busy = useNavigation().state !== 'idle'
  const steps = [{ label: t('title'), to: '/sign-in' }]

  if (isStale || !token)
    return (
      <>
        <PageHead title={t('staleTitle')} lead={t('stale')} steps={steps} />
        <div className="wrap">
          <LinkForm returnTo={`/${lang}/account`} />
        </div>
      </>
    )
  return (
    <>
      <PageHead title={t('confirmTitle')} lead={t('confirm')} steps={steps} />
      <div className="wrap stack">
        <Form className="form" method="post">
          <input type="hidden" name="token" value={token} />
          <Button disabled={busy}>{t('confirmButton')}</Button>
        </Form>
        <p className="soft">{t('confirmShared')}</p>
      </div>
    </>
  )
}

export const meta = pageMeta
