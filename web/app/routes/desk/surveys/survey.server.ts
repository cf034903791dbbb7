import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { SubmissionResult } from '@conform-to/react'
import { problemsOf } from '../../../components/field/user-errors.ts'
import { execute } from '../../../graphql/execute.server.ts'
import {
  ChangeSurveyDocument,
  CloseSurveyDocument,
  DeskSurveyPageDocument,
  type DeskSurveyPageQuery,
  DiscardSurveyDocument,
  PublishSurveyResultsDocument,
  RemindOutstandingDocument,
  ReopenSurveyDocument,
  RestoreSurveyDocument,
  SendSurveyDocument,
  type SurveyQuestionInput,
} from '../../../graphql/generated/graphql.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type Flash, flashing } from '../../../session/flash.server.ts'
import { wrong } from '../../../session/wrong.server.ts'
import { headOf, headSchema, lastDaySchema } from './head-schema.ts'
import { inputOf, moved, questionIn, questionSchema } from './question-schema.ts'
import { recipientsIn } from './recipients.ts'
import { writeNewer } from './written.server.ts'

const progresses = ['TO_ASK', 'SENT', 'OPENED', 'PART', 'DONE'] as const

/** Everything that the page shows. */
export async function askForSurvey(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const to = recipientsIn(name => searchParams.get(name))
  const progress = progresses.find(each => each === searchParams.get('progress'))
  const answer = await execute(args, DeskSurveyPageDocument, {
    id: args.params['id'] ?? '',
    after: searchParams.get('after'),
    progress: progress ? [progress] : null,
    to: to ?? { network: 'CMARD' },
    withRecipients: to !== null,
  })
  return { ...answer.data, to }
}

export type Survey = NonNullable<DeskSurveyPageQuery['survey']>
type UserErrors = readonly { code: string; field?: string | null; message: string }[]

interface Answer {
  form: 'head' | 'question' | 'lastDay' | 'reopen' | null
  reply: SubmissionResult | undefined
  /** What speaks against it, in words. */
  messages: string[]
  /** The draft as somebody else left it meanwhile. */
  newer: ReturnType<typeof writeNewer> | null
}

const noForm = (userErrors: UserErrors): Answer => ({
  form: null,
  reply: undefined,
  messages: userErrors.map(({ message }) => message),
  newer: null,
})

/** Does what one of the page's buttons asks for. */
export async function actOnSurvey(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const act = form.get('act')
  const id = args.params['id'] ?? ''
  const input = { id, revision: Number(form.get('revision')) || 0 }
  if (act === 'send') {
    const to = recipientsIn(name => form.get(name)) ?? { network: 'CMARD' as const }
    return await done(
      args,
      (await execute(args, SendSurveyDocument, { input: { ...input, to } })).data.sendSurvey,
      'surveySent',
    )
  }
  if (act === 'remind') {
    const { remindOutstanding } = (await execute(args, RemindOutstandingDocument, { input: { id } })).data
    return await done(args, remindOutstanding, 'surveyReminded')
  }
  if (act === 'discard') {
    const { discardSurvey } = (await execute(args, DiscardSurveyDocument, { input })).data
    return await done(args, discardSurvey, 'draftDiscarded', `/${args.params['lang']}/desk/surveys`)
  }
  if (act === 'restore')
    return await done(args, (await execute(args, RestoreSurveyDocument, { input })).data.restoreSurvey, 'draftRestored')
  if (act === 'lastDay' || act === 'reopen') return await setLastDay(args, form, input, act)
  if (act === 'close' && form.get('sure') !== 'yes')
    return wrong(args, { ...noForm([]), messages: [wordsFor(args.params['lang'], 'surveys')('closeSureNeeded')] })
  if (act === 'close')
    return await done(args, (await execute(args, CloseSurveyDocument, { input })).data.closeSurvey, 'surveyClosed')
  if (act === 'publish') {
    const { publishSurveyResults } = (await execute(args, PublishSurveyResultsDocument, { input })).data
    return await done(args, publishSurveyResults, 'surveyPublished')
  }
  const { survey } = await askForSurvey(args)
  if (!survey) throw new Response(null, { status: 404 })
  return act === 'head' ? await changeHead(args, form, survey, input) : await changeQuestions(args, form, survey, input)
}

type Payload = { survey?: { id: string } | null; userErrors: UserErrors }

async function done(args: ActionFunctionArgs, { survey, userErrors }: Payload, flash: Flash, next?: string) {
  const { pathname } = new URL(args.request.url)
  if (survey) return redirect(next ?? pathname, { status: 303, headers: await flashing(flash) })
  return refused(args, userErrors, noForm(userErrors))
}

function refused(args: ActionFunctionArgs, userErrors: UserErrors, answer: Answer) {
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED')) throw new Response(null, { status: 403 })
  return userErrors.some(({ code }) => code === 'CONFLICT') ? data(answer, { status: 409 }) : wrong(args, answer)
}

const conflict = (form: 'head' | 'question', reply: SubmissionResult, newer: Answer['newer']) =>
  data({ form, reply, messages: [], newer } satisfies Answer, { status: 409 })

type At = { id: string; revision: number }

async function changeHead(args: ActionFunctionArgs, form: FormData, survey: Survey, at: At) {
  const submission = parseWithZod(form, { schema: headSchema })
  if (submission.status !== 'success')
    return wrong<Answer>(args, { form: 'head', reply: submission.reply(), messages: [], newer: null })
  const input = { ...at, ...headOf(submission.value, survey) }
  const payload = (await execute(args, ChangeSurveyDocument, { input })).data.changeSurvey
  if (payload.survey) return await done(args, payload, 'surveySaved')
  const { userErrors, current } = payload
  if (current) return conflict('head', submission.reply(), writeNewer(current, { at: -1, of: 0 }))
  return refused(args, userErrors, {
    ...noForm(userErrors),
    form: 'head',
    reply: submission.reply(problemsOf(userErrors)),
  })
}

/** Of an open survey, or of a closed one that takes answers again. */
async function setLastDay(args: ActionFunctionArgs, form: FormData, at: At, act: 'lastDay' | 'reopen') {
  const submission = parseWithZod(form, { schema: lastDaySchema })
  if (submission.status !== 'success')
    return wrong<Answer>(args, { form: act, reply: submission.reply(), messages: [], newer: null })
  const input = { ...at, ...submission.value }
  const { survey, userErrors } =
    act === 'reopen'
      ? (await execute(args, ReopenSurveyDocument, { input })).data.reopenSurvey
      : (await execute(args, ChangeSurveyDocument, { input })).data.changeSurvey
  if (survey) return await done(args, { survey, userErrors }, act === 'reopen' ? 'surveyReopened' : 'lastDayMoved')
  return refused(args, userErrors, {
    ...noForm(userErrors),
    form: act,
    reply: submission.reply(problemsOf(userErrors)),
  })
}

async function changeQuestions(args: ActionFunctionArgs, form: FormData, { questions }: Survey, at: At) {
  const place = questions.findIndex(({ id }) => id === form.get('question'))
  const kept = questions.map(inputOf)
  const save = async (list: readonly SurveyQuestionInput[]) =>
    (await execute(args, ChangeSurveyDocument, { input: { ...at, questions: [...list] } })).data.changeSurvey
  const act = form.get('act')
  if (act === 'up' || act === 'down') {
    const to = Math.max(0, Math.min(kept.length - 1, place + (act === 'up' ? -1 : 1)))
    return await done(args, await save(place < 0 ? kept : moved(kept, place, to)), 'surveySaved')
  }
  if (act === 'remove') return await done(args, await save(kept.filter((_, index) => index !== place)), 'surveySaved')

  const submission = parseWithZod(form, { schema: questionSchema })
  if (submission.status !== 'success')
    return wrong<Answer>(args, { form: 'question', reply: submission.reply(), messages: [], newer: null })
  const question = questionIn(submission.value, questions[place])
  const payload = await save(place < 0 ? [...kept, question] : kept.with(place, question))
  if (payload.survey) return await done(args, payload, 'surveySaved')
  const { current } = payload
  if (current) {
    const at = { at: Number(form.get('at') ?? -1), of: Number(form.get('of') ?? 0) }
    return conflict('question', submission.reply(), writeNewer(current, at))
  }
  return refused(args, payload.userErrors, {
    ...noForm(payload.userErrors),
    form: 'question',
    reply: submission.reply(),
  })
}
