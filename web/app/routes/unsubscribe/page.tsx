import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import type { LetterTopic } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'

const tokenIn = (request: Request) => new URL(request.url).searchParams.get('token') ?? ''

/** Opening it ends nothing, as mail scanners open links: the button does, or the mail program's own (RFC 8058). */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const letters = context.letters.topicOf(tokenIn(request))
  const topic = (letters?.topic ?? null) as LetterTopic | null
  const t = wordsFor(params.lang, 'letters')
  return data(
    { title: t(topic ? 'endTitle' : 'unknownTitle'), unlisted: true, topic, isOneThing: letters?.isOneThing ?? false },
    { status: topic ? 200 : 404 },
  )
}

export async function action({ request, context }: ActionFunctionArgs) {
  const again = (await request.formData()).has('again')
  const isDone = await context.letters.end(tokenIn(request), { again })
  return data({ done: isDone ? (again ? 'begun' : 'ended') : null } as const, { status: isDone ? 200 : 404 })
}

export const handle = { words: ['letters'] } satisfies PageHandle

export default function UnsubscribePage() {
  const { t, lang } = useWords('letters')
  const { title, topic, isOneThing } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()?.done
  const busy = useNavigation().state !== 'idle'
  if (!topic)
    return (
      <>
        <PageHead title={title} lead={t('unknown')} steps={[]} />
        <div className="wrap stack">
          <p>
            <ButtonLink to={`/${lang}/account#letters`}>{t('toAccount')}</ButtonLink>
          </p>
        </div>
      </>
    )
  return (
    <>
      <PageHead title={title} lead={done === 'ended' ? undefined : t('endLead')} steps={[]} />
      <div className="wrap stack">
        {done && <SuccessNotice>{t(done)}</SuccessNotice>}
        <p>
          {t('ends')} <strong>{isOneThing ? t('oneThing') : t(`topic.${topic}`)}</strong>
        </p>
        <Form method="post" className="form">
          {done === 'ended' ? (
            <Button kind="secondary" name="again" value="yes" disabled={busy}>
              {t('again')}
            </Button>
          ) : (
            <Button disabled={busy}>{t('end')}</Button>
          )}
        </Form>
        <p className="soft">
          {topic === 'FOLLOWED' ? (
            <Link to={`/${lang}/account/following`}>{t('followedNext')}</Link>
          ) : (
            <Link to={`/${lang}/account#letters`}>{t('account')}</Link>
          )}
        </p>
      </div>
    </>
  )
}

export const meta = pageMeta
