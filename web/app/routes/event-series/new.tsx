import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { schedulingRights } from '../events/may-schedule.ts'
import { NotForYou } from '../events/not-for-you.tsx'
import { askForPage } from '../events/schedule.server.ts'
import { likelyZone, zonesToChoose } from '../events/zones.ts'
import { seriesMessage, seriesProblems } from './message.ts'
import { marked, previewed } from './previewed.ts'
import { make, preview } from './schedule-series.server.ts'
import { SeriesForm } from './series-form.tsx'
import { seriesSchema } from './series-schema.ts'
import './event-series.css'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, municipalities, commitments } = await askForPage(args)
  const rights = schedulingRights(viewer?.grants)
  const own = (viewer?.grants ?? []).flatMap(({ role, municipality }) =>
    role === 'EDITOR' && municipality ? [municipality] : [],
  )
  const answer = {
    title: wordsFor(args.params.lang, 'event-series')('new.title'),
    unlisted: true,
    rights,
    own: own.map(({ slug, name }) => ({ value: slug, label: name.text })),
    likelyZone: rights?.forTheNetwork ? undefined : likelyZone(own.map(({ province }) => province)),
    municipalities: municipalities.map(({ name }) => name.text),
    commitments,
    zones: zonesToChoose(wordsFor(args.params.lang, 'schedule'), new Date().getFullYear()),
    pageKey: randomUUID(),
  }
  return data(answer, { status: rights || isAfterAction(args) ? 200 : 403 })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const submission = parseWithZod(await args.request.formData(), { schema: seriesSchema })
  const kept = { shown: null, isSignedOut: false, isRefused: false }
  if (submission.status === 'error') return wrong(args, { ...kept, reply: submission.reply() })
  if (submission.status !== 'success') return { ...kept, reply: submission.reply() }

  const values = submission.value
  const needsNames = values.host || values.invited?.length
  const isDraft = values.step === 'draft'
  const message = seriesMessage(values, needsNames ? (await askForPage(args)).municipalities : [])
  const planned = await preview(args, message)
  if (!planned) return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  const isSeen = values.step !== 'preview' && values.seen === marked(planned.dates)
  const made =
    isSeen && planned.userErrors.length === 0
      ? await make(args, { ...message, draft: isDraft }, values.key ?? '')
      : null
  if (made?.series)
    return redirect(`/${lang}/events/series/${made.series.id}`, {
      status: 303,
      headers: isDraft ? {} : await flashing('seriesScheduled'),
    })

  const { userErrors, dates } = made ?? planned
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED'))
    return data({ ...kept, reply: submission.reply(), isRefused: true }, { status: 403 })
  if (userErrors.length > 0) return wrong(args, { ...kept, reply: submission.reply(seriesProblems(userErrors)) })
  const shown = { ...previewed(lang, dates, values.timeZone), seen: marked(dates) }
  return { ...kept, reply: submission.reply(), shown }
}

export const handle = { words: ['event-series', 'schedule', 'events'] } satisfies PageHandle

export default function NewSeriesPage() {
  const { t } = useWords('event-series')
  const { t: events } = useWords('events')
  const { rights, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead title={page.title} lead={t('new.lead')} steps={[{ label: events('title'), to: '/events' }]} />
      <div className="wrap stack">
        {rights || answer ? (
          <SeriesForm {...page} forTheNetwork={rights?.forTheNetwork ?? true} answer={answer} />
        ) : (
          <NotForYou />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
