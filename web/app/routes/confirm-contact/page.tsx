import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Facts } from '../../components/facts/facts.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ConfirmContactDocument, ConfirmContactPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { isAfterAction } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { problemsIn } from '../contacts/problems.ts'
import { LeaveForm } from './leave-form.tsx'
import { leaveSchema } from './leave-schema.ts'

/** Mail scanners open links, so opening one uses nothing up: the buttons do. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const token = new URL(args.request.url).searchParams.get('token') ?? ''
  const { confirmation } = (await execute(args, ConfirmContactPageDocument, { token })).data
  const t = wordsFor(lang, 'contacts')
  const titles = {
    OPEN: t('confirm.title'),
    ANSWERED: t('confirm.thanksTitle'),
    EXPIRED: t('confirm.expiredTitle'),
    ENDED: t('confirm.endedTitle'),
  }
  const title = confirmation ? titles[confirmation.state] : t('invitation.unknownTitle')
  const isAlive = confirmation?.state === 'OPEN' || confirmation?.state === 'ANSWERED' || isAfterAction(args)
  return data({ title, unlisted: true, token, confirmation }, { status: isAlive ? 200 : confirmation ? 410 : 404 })
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const given = form.get('token')
  const token = typeof given === 'string' ? given : ''
  const here = `/${args.params['lang']}/confirm-contact?${new URLSearchParams({ token })}`
  if (form.get('answer') === 'STILL') {
    await execute(args, ConfirmContactDocument, { input: { token, answer: 'STILL' } })
    // the page itself says what became of the link
    return redirect(here, 303)
  }
  const submission = parseWithZod(form, { schema: leaveSchema })
  if (submission.status !== 'success') return wrong(args, submission.reply())
  const { displayName, email } = submission.value
  const successor = displayName && email ? { displayName, email } : null
  const input = { token, answer: 'NO_LONGER' as const, successor }
  const { confirmContact } = (await execute(args, ConfirmContactDocument, { input })).data
  const userErrors = confirmContact?.userErrors ?? []
  if (confirmContact?.contact || userErrors.some(({ field }) => field === 'token')) return redirect(here, 303)
  return wrong(args, submission.reply(problemsIn(userErrors, ['displayName', 'email'])))
}

export const handle = { words: ['contacts'] } satisfies PageHandle

export default function ConfirmContactPage() {
  const { t, lang } = useWords('contacts')
  const { title, token, confirmation } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const busy = useNavigation().state !== 'idle'
  if (!confirmation) return <PageHead title={title} lead={t('invitation.unknown')} />
  const { state, contact } = confirmation
  const { slug, name } = contact.municipality
  const values = { name: name.text }
  if (state === 'EXPIRED') return <PageHead title={title} lead={t('confirm.expired')} />
  if (state === 'ENDED') return <PageHead title={title} lead={t('confirm.ended', values)} />
  if (state === 'ANSWERED')
    return (
      <>
        <PageHead
          title={title}
          lead={confirmation.answer === 'STILL' ? t('confirm.thanksStill', values) : t('confirm.thanksGone', values)}
        />
        <div className="wrap">
          <Link to={`/${lang}/municipalities/${slug}`}>{t('confirm.toMunicipality')}</Link>
        </div>
      </>
    )
  return (
    <>
      <PageHead title={title} lead={t('confirm.lead')} />
      <div className="wrap stack stack--wide">
        <Facts
          facts={[
            { label: t('confirm.person'), value: <bdi>{contact.person.displayName}</bdi> },
            { label: t('confirm.municipality'), value: <LocalizedName value={name} /> },
            ...(contact.title
              ? [{ label: t('confirm.function'), value: <LocalizedText value={contact.title} /> }]
              : []),
          ]}
        />
        <section className="stack" aria-labelledby="still">
          <h2 id="still">{t('confirm.stillTitle')}</h2>
          <p>{t('confirm.still', values)}</p>
          <Form className="form" method="post">
            <input type="hidden" name="token" value={token} />
            <Button name="answer" value="STILL" disabled={busy}>
              {t('confirm.stillButton')}
            </Button>
          </Form>
        </section>
        <section className="stack" aria-labelledby="no-longer">
          <h2 id="no-longer">{t('confirm.noLongerTitle')}</h2>
          <p>{t('confirm.noLonger')}</p>
          <p>{t('confirm.successor')}</p>
          <LeaveForm token={token} lastResult={answer} />
        </section>
      </div>
    </>
  )
}

export const meta = pageMeta
