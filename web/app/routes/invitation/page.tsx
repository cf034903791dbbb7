import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AcceptInvitationDocument, InvitationPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { isAfterAction } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { problemsIn } from '../contacts/problems.ts'
import { acceptSchema } from './accept-schema.ts'
import { AcceptForm } from './accept-form.tsx'

/** Mail scanners open links, so opening one uses nothing up: the button does. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const token = new URL(args.request.url).searchParams.get('token') ?? ''
  const { invitation } = (await execute(args, InvitationPageDocument, { token })).data
  const t = wordsFor(lang, 'contacts')
  const titles = {
    OPEN: t('invitation.title'),
    ACCEPTED: t('invitation.acceptedTitle'),
    EXPIRED: t('invitation.expiredTitle'),
    WITHDRAWN: t('invitation.withdrawnTitle'),
  }
  const answer = {
    title: invitation ? titles[invitation.state] : t('invitation.unknownTitle'),
    unlisted: true,
    token,
    invitation: invitation && { ...invitation, until: writeDay(lang, invitation.expiresAt.slice(0, 10)) },
  }
  const isAlive = invitation?.state === 'OPEN' || invitation?.state === 'ACCEPTED' || isAfterAction(args)
  return data(answer, { status: isAlive ? 200 : invitation ? 410 : 404 })
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const given = form.get('token')
  const token = typeof given === 'string' ? given : ''
  const submission = parseWithZod(form, { schema: acceptSchema })
  if (submission.status !== 'success') return wrong(args, submission.reply())

  const input = { token, displayName: submission.value.displayName }
  const { acceptInvitation } = (await execute(args, AcceptInvitationDocument, { input })).data
  const here = `/${args.params['lang']}/invitation?${new URLSearchParams({ token })}`
  if (acceptInvitation?.contact) return redirect(here, 303)
  const userErrors = acceptInvitation?.userErrors ?? []
  // the page itself says what became of a link that works no longer
  if (userErrors.some(({ field }) => field === 'token')) return redirect(here, 303)
  return wrong(args, submission.reply(problemsIn(userErrors, ['displayName'])))
}

export const handle = { words: ['contacts'] } satisfies PageHandle

export default function InvitationPage() {
  const { t } = useWords('contacts')
  const { title, token, invitation } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!invitation) return <PageHead title={title} lead={t('invitation.unknown')} />
  const name = invitation.municipality.name.text
  if (invitation.state === 'ACCEPTED') return <Accepted invitation={invitation} />
  if (invitation.state === 'EXPIRED')
    return <PageHead title={title} lead={t('invitation.expired', { by: invitation.invitedBy?.displayName ?? '' })} />
  if (invitation.state === 'WITHDRAWN') return <PageHead title={title} lead={t('invitation.withdrawn')} />
  return (
    <>
      <PageHead title={title} lead={t('invitation.lead', { name })} />
      <div className="wrap stack">
        <AcceptForm invitation={invitation} token={token} lastResult={answer} />
      </div>
    </>
  )
}

type Invitation = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['invitation']>

function Accepted({ invitation: { municipality, mayEdit } }: { invitation: Invitation }) {
  const { t, lang } = useWords('contacts')
  const goal = mayEdit ? `/municipalities/${municipality.slug}/progress/new` : `/municipalities/${municipality.slug}`
  const returnTo = new URLSearchParams({ returnTo: `/${lang}${goal}` })
  return (
    <>
      <PageHead
        title={t('invitation.acceptedTitle')}
        lead={t('invitation.accepted', { name: municipality.name.text })}
      />
      <div className="wrap">
        <ButtonLink to={`/${lang}/sign-in?${returnTo}`}>{t('invitation.signIn')}</ButtonLink>
      </div>
    </>
  )
}

export const meta = pageMeta
