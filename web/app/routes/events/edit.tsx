import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ChangeEventDocument, EditEventPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { subjectUnlessEnded } from '../../session/unless-ended.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { draftOf, textsBesideForm } from './draft-of.ts'
import { schedulingRights } from './may-schedule.ts'
import { messageOf, problemsAt } from './message.ts'
import { type Choices, momentsOf } from './moments.ts'
import { NotForYou } from './not-for-you.tsx'
import { ScheduleForm } from './schedule-form.tsx'
import { readSessions, scheduleSchema } from './schedule-schema.ts'
import { zonesToChoose } from './zones.ts'

async function ask(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const answer = await execute(args, EditEventPageDocument, { slug: args.params.slug ?? '' })
  const { viewer, municipalities, commitments } = answer.data
  if (!viewer && !answer.failed.has('viewer') && !isAfterAction(args)) throw signInFirst(args)
  const event = subjectUnlessEnded(args, answer, 'event')
  return event && { event, viewer, municipalities: municipalities?.nodes ?? [], commitments: commitments ?? [] }
}

export async function loader(args: LoaderFunctionArgs) {
  const asked = await ask(args)
  const t = wordsFor(args.params.lang, 'schedule')
  if (!asked) return data({ title: t('editTitle'), unlisted: true, page: null }, { status: 401 })
  const { event, viewer, municipalities, commitments } = asked
  const own = (viewer?.grants ?? []).flatMap(({ role, municipality }) =>
    role === 'EDITOR' && municipality ? [municipality] : [],
  )
  const rights = schedulingRights(viewer?.grants)
  const page = {
    slug: event.slug,
    eventTitle: event.title,
    mayChange: event.viewerMayChange,
    forTheNetwork: rights?.forTheNetwork ?? false,
    own: own.map(({ slug, name }) => ({ value: slug, label: name.text })),
    draft: { ...draftOf(event), ...(!rights?.forTheNetwork && { host: event.hostMunicipality?.slug }) },
    revision: event.sequence,
    municipalities: municipalities.map(({ name }) => name.text),
    commitments,
    zones: zonesToChoose(t, new Date().getFullYear()),
  }
  return data(
    { title: t('editTitle'), unlisted: true, page },
    { status: event.viewerMayChange || isAfterAction(args) ? 200 : 403 },
  )
}

export async function action(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const form = await args.request.formData()
  const submission = parseWithZod(form, { schema: scheduleSchema })
  const kept = { choices: {} as Choices, isSignedOut: false, isRefused: false, unsent: null }
  if (submission.status === 'error') return wrong(args, { ...kept, reply: submission.reply() })
  if (submission.status !== 'success') return { ...kept, reply: submission.reply() }

  const values = submission.value
  const signedOut = { ...kept, reply: submission.reply(), isSignedOut: true, unsent: unsentFields(form) }
  const asked = await unlessSignedOut(ask(args))
  if (!asked) return data(signedOut, { status: 401 })
  const { event, municipalities } = asked
  const t = wordsFor(lang, 'schedule')
  const movesZone = values.timeZone !== event.timeZone
  if (movesZone && !values.zoneMove)
    return wrong(args, {
      ...kept,
      choices: { zoneMove: true },
      reply: submission.reply({ fieldErrors: { zoneMove: [t('zoneMoveMissing')] } }),
    })

  const timeZone = values.zoneMove === 'KEEP_MOMENT' ? event.timeZone : values.timeZone
  const { moments, problems, choices } = momentsOf({ ...values, timeZone }, t, lang)
  const asking = { ...kept, choices: { ...choices, zoneMove: movesZone } }
  if (!moments) return wrong(args, { ...asking, reply: submission.reply({ fieldErrors: problems }) })

  const { sessions, ...message } = messageOf(values, { ...moments, municipalities })
  // a programme that nobody touched goes along with the start of the event
  const isTouched = JSON.stringify(values.sessions) !== JSON.stringify(readSessions(draftOf(event).sessions))
  const beside = textsBesideForm(event)
  const input = {
    ...message,
    description: [...(message.description ?? []), ...beside.description],
    accessNotes: [...(message.accessNotes ?? []), ...beside.accessNotes],
    ...(isTouched && { sessions }),
    event: slug,
    revision: Number(form.get('revision')) || 0,
    zoneMove: movesZone ? values.zoneMove : null,
  }
  const payload = await unlessSignedOut(execute(args, ChangeEventDocument, { input }))
  if (!payload) return data({ ...signedOut, ...asking, isSignedOut: true }, { status: 401 })
  const { userErrors } = payload.data.changeEvent
  if (userErrors.length === 0)
    return redirect(`/${lang}/events/${slug}`, { status: 303, headers: await flashing('eventChanged') })
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED'))
    return data({ ...asking, reply: submission.reply(), isRefused: true }, { status: 403 })
  return wrong(args, { ...asking, reply: submission.reply(problemsAt(userErrors)) })
}

export const handle = { words: ['schedule', 'events'] } satisfies PageHandle

export default function EditEventPage() {
  const { t } = useWords('schedule')
  const { title, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!page) return <SignedOut fields={answer?.unsent ?? []} />
  const { slug, eventTitle, mayChange } = page
  return (
    <>
      <PageHead
        title={title}
        lead={t('editLead')}
        steps={[
          { label: t('events'), to: '/events' },
          { label: eventTitle.text, to: `/events/${slug}` },
        ]}
      />
      <div className="wrap stack">
        {mayChange || answer ? <ScheduleForm {...page} answer={answer} /> : <NotForYou />}
      </div>
    </>
  )
}

export const meta = pageMeta
