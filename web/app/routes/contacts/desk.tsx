import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AskToConfirmDocument, ContactsDeskDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { DeskClosed } from '../desk/desk-closed.tsx'
import { Invited } from './invited.tsx'
import { Missing } from './missing.tsx'
import { Unconfirmed } from './unconfirmed.tsx'
import './contacts.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const municipality = searchParams.get('municipality') || null
  const variables = {
    after: searchParams.get('after'),
    missingAfter: searchParams.get('missingAfter'),
    invitedAfter: searchParams.get('invitedAfter'),
    municipality,
    isOfOne: municipality !== null,
  }
  const answered = await execute(args, ContactsDeskDocument, variables)
  const { viewer, unconfirmedContacts, openInvitations, deskWork } = answered.data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const { flash, headers } = await readFlash(args.request)
  const written = (count: number) => ({ count, number: writeNumber(lang, count) })
  const desk = unconfirmedContacts && {
    isAsked: flash === 'contactAsked',
    isOfOne: municipality !== null,
    unconfirmed: {
      total: written(unconfirmedContacts.totalCount),
      page: unconfirmedContacts.pageInfo,
      rows: unconfirmedContacts.nodes.map(({ askedAt, ...row }) => ({
        ...row,
        asked: writeDay(lang, askedAt.slice(0, 10)),
      })),
    },
    invited: openInvitations && {
      total: written(openInvitations.totalCount),
      page: openInvitations.pageInfo,
      rows: openInvitations.nodes.map(({ invitedAt, ...row }) => ({
        ...row,
        invited: writeDay(lang, invitedAt.slice(0, 10)),
      })),
    },
    missing: deskWork && {
      total: written(deskWork.totalCount),
      page: deskWork.pageInfo,
      rows: deskWork.nodes.map(({ invitedOn, ...row }) => ({
        ...row,
        invited: invitedOn && writeDay(lang, invitedOn),
      })),
    },
  }
  const answer = { title: wordsFor(lang, 'contacts')('desk.title'), unlisted: true, desk }
  return data(answer, { status: desk || isAfterAction(args) ? 200 : 403, headers })
}

export async function action(args: ActionFunctionArgs) {
  const given = (await args.request.formData()).get('ask')
  const contact = typeof given === 'string' ? given : ''
  const { askToConfirm } = (await execute(args, AskToConfirmDocument, { input: { contact } })).data
  const userErrors = askToConfirm?.userErrors ?? []
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED')) throw new Response(null, { status: 403 })
  if (userErrors.length > 0) return wrong(args, { messages: userErrors.map(({ message }) => message) })
  return redirect(`/${args.params['lang']}/desk/contacts`, { status: 303, headers: await flashing('contactAsked') })
}

export const handle = { words: ['contacts', 'desk'] } satisfies PageHandle

export default function ContactsDeskPage() {
  const { t, lang } = useWords('contacts')
  const { t: words } = useWords('desk')
  const { title, desk } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={title}
        lead={desk ? t('desk.lead') : undefined}
        steps={[{ label: words('title'), to: '/desk' }]}
      />
      <div className="wrap stack stack--wide">
        {!desk && <DeskClosed />}
        {desk && (
          <>
            {desk.isAsked && <SuccessNotice>{t('desk.asksAgain')}</SuccessNotice>}
            {answer && <Notice tone="warning" title={answer.messages.join(' ')} live />}
            <Unconfirmed {...desk.unconfirmed} />
            {desk.isOfOne && (
              <p>
                <Link to={`/${lang}/desk/contacts`}>{t('desk.everybody')}</Link>
              </p>
            )}
            {desk.invited && <Invited {...desk.invited} />}
            {desk.missing && <Missing {...desk.missing} />}
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
