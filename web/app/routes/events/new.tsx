import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction } from '../../session/sign-in-first.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { draftOf } from './draft-of.ts'
import { schedulingRights } from './may-schedule.ts'
import { messageOf, problemsAt } from './message.ts'
import { type Choices, momentsOf } from './moments.ts'
import { overlapAddress } from './overlaps.ts'
import { NotForYou } from './not-for-you.tsx'
import { ScheduleForm } from './schedule-form.tsx'
import { scheduleSchema } from './schedule-schema.ts'
import { askForPage, schedule } from './schedule.server.ts'
import { likelyZone, zonesToChoose } from './zones.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, municipalities, commitments, eventSeries: series, isEnded } = await askForPage(args)
  const t = wordsFor(args.params.lang, 'schedule')
  if (isEnded) return data({ title: t('title'), unlisted: true, page: null }, { status: 401 })
  const rights = schedulingRights(viewer?.grants)
  const own = (viewer?.grants ?? []).flatMap(({ role, municipality }) =>
    role === 'EDITOR' && municipality ? [municipality] : [],
  )
  const title = series ? t('addDate', { series: series.title.text }) : t('title')
  const page = {
    series: series ? { id: series.id, title: series.title } : null,
    rights,
    own: own.map(({ slug, name }) => ({ value: slug, label: name.text })),
    draft: draftFrom(series, rights?.forTheNetwork) ?? {
      texts: [{ lang: args.params.lang ?? 'en' }],
      reminders: ['168', '24'],
      audience: 'PUBLIC',
      timeZone: rights?.forTheNetwork ? undefined : likelyZone(own.map(({ province }) => province)),
      host: !rights?.forTheNetwork && own.length === 1 ? own[0]?.slug : undefined,
    },
    municipalities: municipalities.map(({ name }) => name.text),
    commitments,
    zones: zonesToChoose(t, new Date().getFullYear()),
    pageKey: randomUUID(),
  }
  return data({ title, unlisted: true, page }, { status: rights || isAfterAction(args) ? 200 : 403 })
}

/** Another date of a series is like the last one, but for its day and its programme. */
function draftFrom(series: Awaited<ReturnType<typeof askForPage>>['eventSeries'], forTheNetwork = false) {
  const last = [...(series?.dates ?? []), ...(series?.drafts ?? [])].sort(byStart).at(-1)
  if (!last) return undefined
  const { startsAt: _, endsAt: __, sessions: ___, materials: ____, ...draft } = draftOf(last)
  return { ...draft, ...(!forTheNetwork && { host: last.hostMunicipality?.slug }) }
}

const byStart = (one: { startsAt: string }, other: { startsAt: string }) => (one.startsAt < other.startsAt ? -1 : 1)

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const form = await args.request.formData()
  const submission = parseWithZod(form, { schema: scheduleSchema })
  const kept = { choices: {} as Choices, isSignedOut: false, isRefused: false, unsent: null }
  if (submission.status === 'error') return wrong(args, { ...kept, reply: submission.reply() })
  if (submission.status !== 'success') return { ...kept, reply: submission.reply() }

  const values = submission.value
  const { moments, problems, choices } = momentsOf(values, wordsFor(lang, 'schedule'), lang)
  if (!moments) return wrong(args, { ...kept, choices, reply: submission.reply({ fieldErrors: problems }) })

  const signedOut = () =>
    data(
      { ...kept, choices, reply: submission.reply(), isSignedOut: true, unsent: unsentFields(form) },
      { status: 401 },
    )
  const { municipalities, eventSeries, isEnded } = await askForPage(args)
  if (isEnded) return signedOut()
  const message = {
    ...messageOf(values, { ...moments, municipalities }),
    series: eventSeries?.id ?? null,
    draft: values.draft === 'yes',
  }
  const payload = await schedule(args, message, values.key ?? '')
  if (!payload) return signedOut()
  const { event, conflicts, userErrors } = payload
  if (event) {
    const address = `/${lang}/events/${event.slug}${conflicts.length > 0 ? overlapAddress(event) : ''}`
    return redirect(address, { status: 303, headers: values.draft ? {} : await flashing('eventScheduled') })
  }

  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED'))
    return data({ ...kept, choices, reply: submission.reply(), isRefused: true }, { status: 403 })
  return wrong(args, { ...kept, choices, reply: submission.reply(problemsAt(userErrors)) })
}

export const handle = { words: ['schedule', 'events'] } satisfies PageHandle

export default function ScheduleEventPage() {
  const { t } = useWords('schedule')
  const { title, page: found } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!found) return <SignedOut fields={answer?.unsent ?? []} />
  const { rights, series, ...page } = found
  return (
    <>
      <PageHead
        title={title}
        lead={t('lead')}
        steps={[
          { label: t('events'), to: '/events' },
          ...(series
            ? [{ label: <LocalizedText value={series.title} note={false} />, to: `/events/series/${series.id}` }]
            : []),
        ]}
      />
      <div className="wrap stack">
        {rights || answer ? (
          <ScheduleForm {...page} forTheNetwork={rights?.forTheNetwork ?? true} answer={answer} />
        ) : (
          <NotForYou />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
