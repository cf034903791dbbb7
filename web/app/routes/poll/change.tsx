import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ChangePollDocument, ChangePollPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { writeWhen } from '../events/when.ts'
import { ChangePollForm } from './change-form.tsx'
import { dayOfDeadline, draftOf } from './draft-of.ts'
import { messageOf } from './message.ts'
import { momentsOf } from './moments.ts'
import { changePollSchema } from './new-schema.ts'
import { writePreview } from './preview.server.ts'
import { problemsAt } from './problems.ts'
import './poll.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const { viewer, poll } = (await execute(args, ChangePollPageDocument, { id })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  const title = wordsFor(lang, 'poll')('change.title')
  // a session ended while the form was written: what was written is shown, and nothing of the poll
  if (!viewer) return data({ title, unlisted: true, poll: null })
  if (!poll) throw new Response(null, { status: 404 })
  const mayChange = poll.viewerMayDecide && (poll.status === 'OPEN' || poll.status === 'CLOSED')
  const { options, timeZone } = poll
  return data(
    {
      title,
      unlisted: true,
      poll: {
        id,
        name: poll.title,
        mayChange,
        revision: poll.revision,
        draft: draftOf(poll),
        proposed: options.map(({ id: key, startsAt, endsAt }) => {
          const { date, clock, zone } = writeWhen(lang, { startsAt, endsAt, timeZone, precision: 'TIME' })
          return { key, when: [date, clock, zone?.short].filter(Boolean).join(', ') }
        }),
      },
    },
    { status: mayChange || isAfterAction(args) ? 200 : 403 },
  )
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '' } = args.params
  const form = await args.request.formData()
  const submission = parseWithZod(form, { schema: changePollSchema })
  const kept = { shown: null, unsent: null }
  if (submission.status === 'error') return wrong(args, { ...kept, reply: submission.reply() })
  // a button that adds a time or a language, or takes one away
  if (submission.status !== 'success') return { ...kept, reply: submission.reply() }

  const values = submission.value
  const { data: known } = await execute(args, ChangePollPageDocument, { id })
  if (!known.viewer) return wrong(args, { ...kept, unsent: unsentFields(form), reply: submission.reply() })
  if (!known.poll) throw new Response(null, { status: 404 })
  const { timeZone } = known.poll
  const { moments, problems } = momentsOf({ ...values, timeZone }, wordsFor(lang, 'poll'), lang)
  if (!moments) return wrong(args, { ...kept, reply: submission.reply({ fieldErrors: problems }) })
  const input = {
    ...messageOf(values),
    poll: id,
    revision: values.revision,
    addOptions: moments.options,
    // the hour of a deadline that stays is not this form's to change
    ...(values.closesOn !== dayOfDeadline(known.poll) && { closesAt: moments.closesAt }),
  }
  const ask = (dryRun: boolean) =>
    unlessSignedOut(
      execute(args, ChangePollDocument, { input: { ...input, dryRun } }).then(answer => answer.data.changePoll),
    )
  const planned = await ask(true)
  if (!planned) return wrong(args, { ...kept, unsent: unsentFields(form), reply: submission.reply() })
  if (!planned.preview) return wrong(args, { ...kept, reply: submission.reply(problemsAt(planned.userErrors)) })
  const shown = writePreview(lang, planned.preview, timeZone, input)
  // what reaches nobody and proposes nothing needs no second look
  const isSeen =
    (values.step === 'make' && values.seen === shown.seen) || shown.municipalities.length + shown.times.length === 0
  if (!isSeen) return { ...kept, shown, reply: submission.reply() }

  const made = await ask(false)
  if (!made) return wrong(args, { ...kept, unsent: unsentFields(form), reply: submission.reply() })
  if (made.userErrors.length > 0) return wrong(args, { ...kept, reply: submission.reply(problemsAt(made.userErrors)) })
  return redirect(`/${lang}/events/polls/${id}`, { status: 303, headers: await flashing('pollChanged') })
}

export const handle = { words: ['poll', 'schedule', 'events'] } satisfies PageHandle

export default function ChangePollPage() {
  const { t, lang } = useWords('poll')
  const { title, poll } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.unsent) return <SignedOut fields={answer.unsent} />
  if (!poll) return null
  const address = `/events/polls/${poll.id}`
  return (
    <>
      <PageHead
        title={title}
        eyebrow={<LocalizedText value={poll.name} note={false} />}
        lead={poll.mayChange ? t('change.lead') : undefined}
        steps={[
          { label: t('events'), to: '/events' },
          { label: t('list.title'), to: '/events/polls' },
          { label: <LocalizedText value={poll.name} note={false} />, to: address },
        ]}
      />
      <div className="wrap stack">
        {poll.mayChange || answer ? (
          <ChangePollForm {...poll} reply={answer?.reply} shown={answer?.shown} />
        ) : (
          <Notice title={t('change.closed')}>
            <p>
              <Link to={`/${lang}${address}`}>{t('change.back')}</Link>
            </p>
          </Notice>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
