import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
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
  const { viewer, municipalities, commitments, eventSeries: series } = await askForPage(args)
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const t = wordsFor(args.params.lang, 'schedule')
  const rights = schedulingRights(viewer?.grants)
  const own = (viewer?.grants ?? []).flatMap(({ role, municipality }) =>
    role === 'EDITOR' && municipality ? [municipality] : [],
  )
  const answer = {
    title: series ? t('addDate', { series: series.title.text }) : t('title'),
    unlisted: true,
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
  return data(answer, { status: rights || isAfterAction(args) ? 200 : 403 })
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
  const submission = parseWithZod(await args.request.formData(), { schema: scheduleSchema })
  const kept = { choices: {} as Choices, isSignedOut: false, isRefused: false }
  if (submission.status === 'error') return wrong(args, { ...kept, reply: submission.reply() })
  if (submission.status !== 'success') return { ...kept, reply: submission.reply() }

  const values = submission.value
  const { moments, problems, choices } = momentsOf(values, wordsFor(lang, 'schedule'), lang)
  if (!moments) return wrong(args, { ...kept, choices, reply: submission.reply({ fieldErrors: problems }) })

  const { municipalities, eventSeries } = await askForPage(args)
  const message = {
    ...messageOf(values, { ...moments, municipalities }),
    series: eventSeries?.id ?? null,
    draft: values.draft === 'yes',
  }
  const payload = await schedule(args, message, values.key ?? '')
  if (!payload) return data({ ...kept, choices, reply: submission.reply(), isSignedOut: true }, { status: 401 })
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
  const { rights, series, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={page.title}
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
