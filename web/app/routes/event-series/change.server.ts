import { createHash } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  ChangeSeriesDocument,
  type ChangeSeriesInput,
  ChangeSeriesPageDocument,
  type ChangeSeriesPageQuery,
} from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { subjectUnlessEnded } from '../../session/unless-ended.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { commonMessageOf } from '../events/message.ts'
import { notesOf } from './change-notes.ts'
import { type ChangeValues, changeSchema } from './change-schema.ts'
import { changesFrom } from './changes.ts'
import { writeClockOf } from './clock-of.ts'
import { seriesProblems } from './message.ts'
import { marked, previewed } from './previewed.ts'

type Date_ = NonNullable<ChangeSeriesPageQuery['eventSeries']>['dates'][number]

/** Null where the session ended while a change was written, and strangers do not find the series. */
export async function askForSeries(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const answer = await execute(args, ChangeSeriesPageDocument, { id: args.params['id'] ?? '' })
  const series = subjectUnlessEnded(args, answer, 'eventSeries')
  if (!series) return null
  if (!answer.data.viewer && !answer.failed.has('viewer') && args.request.method === 'GET' && !isAfterAction(args))
    throw signInFirst(args)
  const now = new Date().toISOString()
  const toCome = [...series.dates, ...series.drafts]
    .filter(({ endsAt, status, precision }) => endsAt > now && status !== 'CANCELLED' && precision === 'TIME')
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
  const asked = new URL(args.request.url).searchParams.get('event')
  const from = toCome.find(({ slug }) => slug === asked) ?? toCome[0]
  const { viewer, municipalities, commitments } = answer.data
  return { series, toCome, from, viewer, municipalities: municipalities?.nodes ?? [], commitments: commitments ?? [] }
}

/** Shows what a change touches; makes it where exactly that was shown before. */
export async function changeSeries(args: ActionFunctionArgs) {
  const { lang, id } = args.params
  const form = await args.request.formData()
  const submission = parseWithZod(form, { schema: changeSchema })
  const kept = { shown: null, isSignedOut: false, isRefused: false, unsent: null }
  if (submission.status === 'error') return wrong(args, { ...kept, reply: submission.reply() })
  // a button that adds a language, or takes one away
  if (submission.status !== 'success') return { ...kept, reply: submission.reply() }

  const values = submission.value
  const signedOut = () =>
    data({ ...kept, reply: submission.reply(), isSignedOut: true, unsent: unsentFields(form) }, { status: 401 })
  const asked = await unlessSignedOut(askForSeries(args))
  if (!asked) return signedOut()
  const { from, municipalities } = asked
  if (!from) return wrong(args, { ...kept, reply: submission.reply() })
  const changes = values.cancel ? {} : changesFrom(from, commonMessageOf(values, municipalities))
  const input = { ...moveOf(values, from, lang), ...changes, series: id ?? '', event: from.slug, dryRun: true }
  const ask = (dryRun: boolean) =>
    unlessSignedOut(
      execute(args, ChangeSeriesDocument, { input: { ...input, dryRun } }).then(answer => answer.data.changeSeries),
    )
  const planned = await ask(true)
  if (!planned) return signedOut()
  const seen = markOf(input, planned.dates)
  const isSeen = values.step === 'make' && values.seen === seen && planned.userErrors.length === 0
  const made = isSeen ? await ask(false) : null
  if (made?.series)
    return redirect(`/${lang}/events/series/${id}`, { status: 303, headers: await flashing('seriesChanged') })

  const { userErrors } = made ?? planned
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED'))
    return data({ ...kept, reply: submission.reply(), isRefused: true }, { status: 403 })
  if (userErrors.length > 0) return wrong(args, { ...kept, reply: submission.reply(seriesProblems(userErrors)) })
  const shown = {
    ...previewed(lang, planned.dates, values.timeZone),
    seen,
    cancel: values.cancel,
    notes: notesOf(lang, changes, municipalities),
  }
  return { ...kept, reply: submission.reply(), shown }
}

/** When the dates are to be, where that is another time; or that they are not to be. */
function moveOf(values: ChangeValues, from: Date_, lang = 'en') {
  const { scope, shiftDays, startTime, endTime, timeZone, zoneMove, cancel, reason, revision } = values
  const common = { revision, scope }
  if (cancel) return { ...common, cancel, reason: reason ? [{ lang, text: reason }] : [] }
  const isOtherTime =
    startTime !== writeClockOf(from.startsAt, from.timeZone) || endTime !== writeClockOf(from.endsAt, from.timeZone)
  const isOtherZone = timeZone !== from.timeZone
  return {
    ...common,
    ...(shiftDays ? { shiftDays } : {}),
    ...(isOtherTime ? { startTime, endTime } : {}),
    ...(isOtherZone ? { timeZone, zoneMove: zoneMove ?? null } : {}),
  }
}

/** Tells this change of these dates from any other. */
const markOf = ({ dryRun: _, ...input }: ChangeSeriesInput, dates: Parameters<typeof marked>[0]) =>
  createHash('sha256')
    .update(`${JSON.stringify(input)} ${marked(dates)}`)
    .digest('base64url')
