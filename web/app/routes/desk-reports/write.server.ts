import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { problemsOf } from '../../components/field/user-errors.ts'
import { execute } from '../../graphql/execute.server.ts'
import {
  LockReportDocument,
  MoveParagraphDocument,
  RemoveParagraphDocument,
  WriteParagraphDocument,
} from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { canonicalJson } from '../../report-document/document.ts'
import { composeReport } from '../reports/load-report.server.ts'
import { lockSchema, moveSchema, paragraphSchema, removeSchema } from './schemas.ts'

type UserErrors = readonly { code: string; field?: string | null; message: string }[] | undefined

/** Does what one of the forms of the page asks for. */
export async function actionOf(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const intent = form.get('do')
  if (intent === 'write') return await write(args, form)
  if (intent === 'lock') return await lockIt(args, form)
  const userErrors = intent === 'remove' ? await remove(args, form) : await move(args, form)
  return await answer(args, userErrors)
}

const reportOf = ({ params }: ActionFunctionArgs) => params['id'] ?? ''
const here = (args: ActionFunctionArgs) => `/${args.params['lang']}/desk/reports/${reportOf(args)}`

const textsOf = (texts: Record<'en' | 'fr', string | undefined>) =>
  (['en', 'fr'] as const).flatMap(lang => (texts[lang]?.trim() ? [{ lang, text: texts[lang] }] : []))

async function write(args: ActionFunctionArgs, form: FormData) {
  const submission = parseWithZod(form, { schema: paragraphSchema })
  if (submission.status !== 'success') return wrong(args, { reply: submission.reply(), problems: [] })
  const { revision, paragraph, section, en, fr } = submission.value
  const text = textsOf({ en, fr })
  const input = { report: reportOf(args), revision, paragraph: paragraph ?? null, section, text }
  const { writeParagraph } = (await execute(args, WriteParagraphDocument, { input })).data
  if (writeParagraph?.report)
    return redirect(`${here(args)}#${section}`, { status: 303, headers: await flashing('recordSaved') })
  const errors = (writeParagraph?.userErrors ?? []).map(error => ({
    ...error,
    field: error.field?.startsWith('text') ? (text[Number(error.field.split('.')[1])]?.lang ?? 'en') : null,
  }))
  return wrong(args, { reply: submission.reply(problemsOf(errors)), problems: [] })
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

async function answer(args: ActionFunctionArgs, userErrors: UserErrors) {
  if (userErrors?.length === 0) return redirect(here(args), { status: 303, headers: await flashing('recordSaved') })
  return wrong(args, { reply: null, problems: (userErrors ?? []).map(({ message }) => message) })
}

/** Buttons carry what they need: a form without it was not made by the page. */
function parsed<Value>(submission: { status?: string; value?: Value }): Value {
  if (submission.status !== 'success' || submission.value === undefined) throw new Response(null, { status: 400 })
  return submission.value
}
