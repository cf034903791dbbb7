import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { problemsOf } from '../../components/field/user-errors.ts'
import { execute } from '../../graphql/execute.server.ts'
import {
  ChangeReportDocument,
  DiscardReportDocument,
  type KeptParagraphsFragment,
  type KeptPeriodFragment,
  LockReportDocument,
  MoveParagraphDocument,
  RemoveParagraphDocument,
  RestoreReportDocument,
  WriteParagraphDocument,
} from '../../graphql/generated/graphql.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { canonicalJson } from '../../report-document/document.ts'
import { composeReport } from '../reports/load-report.server.ts'
import { lockSchema, moveSchema, paragraphSchema, periodSchema, removeSchema, revisionSchema } from './schemas.ts'

interface Answer {
  form: 'period' | 'paragraph' | null
  reply: SubmissionResult | null
  problems: string[]
  /** What somebody else left meanwhile of the paragraph or, for a new one, of its section. */
  newer: { revision: number; paragraphs: KeptParagraphsFragment['paragraphs'] } | null
  /** Of what days and network the report speaks meanwhile. */
  newerPeriod: KeptPeriodFragment | null
}

const none: Answer = { form: null, reply: null, problems: [], newer: null, newerPeriod: null }

const newerOf = ({ revision, paragraphs }: KeptParagraphsFragment, id: string | null, section: string) => ({
  revision,
  paragraphs: paragraphs.filter(one => (id ? one.id === id : one.section === section)),
})

type UserErrors = readonly { code: string; field?: string | null; message: string }[] | undefined

/** Does what one of the forms of the page asks for. */
export async function actionOf(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const intent = form.get('do')
  if (intent === 'period') return await changePeriod(args, form)
  if (intent === 'write') return await write(args, form)
  if (intent === 'lock') return await lockIt(args, form)
  if (intent === 'discard') return await discard(args, form)
  if (intent === 'restore') return await answer(args, await restore(args, form), 'draftRestored')
  const userErrors = intent === 'remove' ? await remove(args, form) : await move(args, form)
  return await answer(args, userErrors)
}

const reportOf = ({ params }: ActionFunctionArgs) => params['id'] ?? ''
const here = (args: ActionFunctionArgs) => `/${args.params['lang']}/desk/reports/${reportOf(args)}`

const textsOf = (texts: Record<'en' | 'fr', string | undefined>) =>
  (['en', 'fr'] as const).flatMap(lang => (texts[lang]?.trim() ? [{ lang, text: texts[lang] }] : []))

async function changePeriod(args: ActionFunctionArgs, form: FormData) {
  const submission = parseWithZod(form, { schema: periodSchema })
  const ofPeriod = { ...none, form: 'period' } as const
  if (submission.status !== 'success') return wrong<Answer>(args, { ...ofPeriod, reply: submission.reply() })
  const input = { report: reportOf(args), ...submission.value }
  const { changeReport } = (await execute(args, ChangeReportDocument, { input })).data
  if (changeReport?.report) return redirect(here(args), { status: 303, headers: await flashing('recordSaved') })
  const newerPeriod = changeReport?.current
  if (newerPeriod)
    return data({ ...ofPeriod, reply: submission.reply(), newerPeriod } satisfies Answer, { status: 409 })
  // its words say more than a code
  const errors = (changeReport?.userErrors ?? []).map(({ field, message }) => ({ code: message, field }))
  return wrong<Answer>(args, { ...ofPeriod, reply: submission.reply(problemsOf(errors)) })
}

async function write(args: ActionFunctionArgs, form: FormData) {
  const submission = parseWithZod(form, { schema: paragraphSchema })
  const ofParagraph = { ...none, form: 'paragraph' } as const
  if (submission.status !== 'success') return wrong<Answer>(args, { ...ofParagraph, reply: submission.reply() })
  const { revision, paragraph, section, en, fr } = submission.value
  const text = textsOf({ en, fr })
  const input = { report: reportOf(args), revision, paragraph: paragraph ?? null, section, text }
  const { writeParagraph } = (await execute(args, WriteParagraphDocument, { input })).data
  if (writeParagraph?.report)
    return redirect(`${here(args)}#${section}`, { status: 303, headers: await flashing('recordSaved') })
  const current = writeParagraph?.current
  if (current) {
    const newer = newerOf(current, paragraph ?? null, section)
    return data({ ...ofParagraph, reply: submission.reply(), newer } satisfies Answer, { status: 409 })
  }
  const errors = (writeParagraph?.userErrors ?? []).map(error => ({
    ...error,
    field: error.field?.startsWith('text') ? (text[Number(error.field.split('.')[1])]?.lang ?? 'en') : null,
  }))
  return wrong<Answer>(args, { ...ofParagraph, reply: submission.reply(problemsOf(errors)) })
}

async function remove(args: ActionFunctionArgs, form: FormData): Promise<UserErrors> {
  const input = { report: reportOf(args), ...parsed(parseWithZod(form, { schema: removeSchema })) }
  return (await execute(args, RemoveParagraphDocument, { input })).data.removeParagraph?.userErrors
}

async function move(args: ActionFunctionArgs, form: FormData): Promise<UserErrors> {
  const input = { report: reportOf(args), ...parsed(parseWithZod(form, { schema: moveSchema })) }
  return (await execute(args, MoveParagraphDocument, { input })).data.moveParagraph?.userErrors
}

/** Locks what the records and the paragraphs tell now, unless they changed since the page was shown. */
async function lockIt(args: ActionFunctionArgs, form: FormData) {
  const shown = parsed(parseWithZod(form, { schema: lockSchema }))
  const { content, revision, basis } = await composeReport(args)
  const isAsShown = revision === shown.revision && basis === shown.basis
  const input = {
    report: reportOf(args),
    revision: shown.revision,
    basis: isAsShown ? basis : '',
    content: canonicalJson(content),
  }
  const { lockReport } = (await execute(args, LockReportDocument, { input })).data
  if (lockReport?.report) return redirect(`/${args.params['lang']}/reports/${reportOf(args)}`, 303)
  return await answer(args, lockReport?.userErrors)
}

async function discard(args: ActionFunctionArgs, form: FormData) {
  const input = { report: reportOf(args), ...parsed(parseWithZod(form, { schema: revisionSchema })) }
  const { discardReport } = (await execute(args, DiscardReportDocument, { input })).data
  return await answer(args, discardReport?.userErrors, 'draftDiscarded', `/${args.params['lang']}/desk/reports`)
}

async function restore(args: ActionFunctionArgs, form: FormData): Promise<UserErrors> {
  const input = { report: reportOf(args), ...parsed(parseWithZod(form, { schema: revisionSchema })) }
  return (await execute(args, RestoreReportDocument, { input })).data.restoreReport?.userErrors
}

async function answer(
  args: ActionFunctionArgs,
  userErrors: UserErrors,
  flash: Flash = 'recordSaved',
  next = here(args),
) {
  if (userErrors?.length === 0) return redirect(next, { status: 303, headers: await flashing(flash) })
  const refused: Answer = { ...none, problems: (userErrors ?? []).map(({ message }) => message) }
  // what was pressed was meant for a list that is another by now
  const isOld = userErrors?.some(({ code }) => code === 'CONFLICT')
  return isOld ? data(refused, { status: 409 }) : wrong(args, refused)
}

/** Buttons carry what they need: a form without it was not made by the page. */
function parsed<Value>(submission: { status?: string; value?: Value }): Value {
  if (submission.status !== 'success' || submission.value === undefined) throw new Response(null, { status: 400 })
  return submission.value
}
