import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  ChangeSeriesDocument,
  type ChangeSeriesInput,
  ChangeSeriesPageDocument,
  type ChangeSeriesPageQuery,
} from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { writeNumber } from '../../language/write.ts'
import { flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { writeClockOf } from './clock-of.ts'
import { type ChangeValues, changeSchema } from './change-schema.ts'
import { marked, previewed } from './previewed.ts'

type Date_ = NonNullable<ChangeSeriesPageQuery['eventSeries']>['dates'][number]

export async function askForSeries(args: Pick<ActionFunctionArgs, 'params' | 'request' | 'context'>) {
  const answer = await execute(args as ActionFunctionArgs, ChangeSeriesPageDocument, { id: args.params['id'] ?? '' })
  const series = subjectIn(answer, 'eventSeries')
  const now = new Date().toISOString()
  const toCome = series.dates.filter(
    ({ endsAt, status, precision }) => endsAt > now && status !== 'CANCELLED' && precision === 'TIME',
  )
  const asked = new URL(args.request.url).searchParams.get('event')
  const from = toCome.find(({ slug }) => slug === asked) ?? toCome[0]
  return { series, toCome, from, viewer: answer.data.viewer }
}

/** Shows what a change touches; makes it where exactly that was shown before. */
export async function changeSeries(args: ActionFunctionArgs) {
  const { lang, id } = args.params
  const submission = parseWithZod(await args.request.clone().formData(), { schema: changeSchema })
  const kept = { shown: null, isSignedOut: false, isRefused: false }
  if (submission.status !== 'success') return wrong(args, { ...kept, reply: submission.reply() })

  const values = submission.value
  const { from } = await askForSeries(args)
  if (!from) return wrong(args, { ...kept, reply: submission.reply() })
  const input = messageOf(values, from, id ?? '')
  const ask = (dryRun: boolean) =>
    unlessSignedOut(
      execute(args, ChangeSeriesDocument, { input: { ...input, dryRun } }).then(answer => answer.data.changeSeries),
    )
  const planned = await ask(true)
  if (!planned) return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  const seen = markOf(input, planned.dates)
  const isSeen = values.step === 'make' && values.seen === seen && planned.userErrors.length === 0
  const made = isSeen ? await ask(false) : null
  if (made?.series)
    return redirect(`/${lang}/events/series/${id}`, { status: 303, headers: await flashing('seriesChanged') })

  const { userErrors } = made ?? planned
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED'))
    return data({ ...kept, reply: submission.reply(), isRefused: true }, { status: 403 })
  if (userErrors.length > 0) return wrong(args, { ...kept, reply: submission.reply(problemsAt(userErrors)) })
  const shown = {
    ...previewed(lang, planned.dates, from.timeZone),
    seen,
    cancel: Boolean(input.cancel),
    venue: input.venue === undefined ? null : (input.venue ?? ''),
    onlineUrl: input.onlineUrl ?? null,
    capacity: input.capacity === undefined ? null : input.capacity ? writeNumber(lang, input.capacity) : '',
  }
  return { ...kept, reply: submission.reply(), shown }
}

/** Only what is another than at the date from which the change is seen: the rest stays at every date what it is there. */
function messageOf(values: ChangeValues, from: Date_, series: string): ChangeSeriesInput {
  const { scope, shiftDays, startTime, endTime, venue, onlineUrl, capacity, cancel, revision } = values
  const common = { series, revision, event: from.slug, scope, dryRun: true }
  if (cancel) return { ...common, cancel }
  const isOtherTime =
    startTime !== writeClockOf(from.startsAt, from.timeZone) || endTime !== writeClockOf(from.endsAt, from.timeZone)
  return {
    ...common,
    ...(shiftDays ? { shiftDays } : {}),
    ...(isOtherTime ? { startTime, endTime } : {}),
    ...((venue ?? '') === (from.venue ?? '') ? {} : { venue: venue ?? null }),
    ...(onlineUrl ? { onlineUrl } : {}),
    ...((capacity ?? null) === (from.capacity ?? null) ? {} : { capacity: capacity ?? null }),
  }
}

const markOf = ({ dryRun: _, ...input }: ChangeSeriesInput, dates: Parameters<typeof marked>[0]) =>
  `${JSON.stringify(input)} ${marked(dates)}`

const fields = new Set(['scope', 'shiftDays', 'startTime', 'endTime', 'venue', 'onlineUrl', 'capacity'])

function problemsAt(userErrors: readonly { field?: string | null; message: string }[]) {
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const { field, message } of userErrors) {
    const name = field === 'event' ? 'scope' : (field ?? '')
    if (fields.has(name)) fieldErrors[name] = [...(fieldErrors[name] ?? []), message]
    else formErrors.push(message)
  }
  return { fieldErrors, formErrors }
}
