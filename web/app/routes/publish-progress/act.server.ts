import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type FormWithFiles, formWithFiles } from '../../upload/form-with-files.server.ts'
import { evidenceOf } from '../../upload/keep-file.server.ts'
import { chosenIn } from './chosen.ts'
import { discard, giveBack, restore, save, send } from './drafts.server.ts'
import { type About, messageOf, problemsAt } from './message.ts'
import { askForPage, knownIn, publish } from './publish.server.ts'
import { draftSchema, publishSchema } from './publish-schema.ts'
import type { WrittenDraft, WrittenReport } from './written.ts'

const nothing = {
  /** What somebody else published or saved meanwhile. */
  newer: null as WrittenReport | null,
  newerDraft: null as WrittenDraft | null,
  isSignedOut: false,
  isRefused: false,
}

/** The buttons of the form; without a name it is the one that publishes, or one of a list in it. */
export async function doDeed(args: ActionFunctionArgs) {
  const chosen = chosenIn(new URL(args.request.url).searchParams, new Date())
  if (!chosen.commitment && !chosen.action) throw new Response(null, { status: 404 })
  const about = { municipality: args.params['slug'] ?? '', ...chosen }
  const { form, refused } = await formWithFiles(args, evidenceOf(about.municipality))
  if (Object.values(refused).some(one => one.refused === 'signedOut'))
    return data(
      { ...nothing, reply: parseWithZod(form, { schema: draftSchema }).reply(), isSignedOut: true },
      { status: 401 },
    )
  const problems = problemsOf(args, refused)
  const deed = form.get('do')
  if (deed === 'save' || deed === 'send' || deed === 'return') return await keep(args, form, about, deed, problems)
  if (deed === 'discard' || deed === 'takeBack' || deed === 'restore') return await move(args, form, about, deed)

  const submission = parseWithZod(form, { schema: publishSchema })
  if (submission.status === 'error' || (submission.status === 'success' && problems))
    return wrong(args, { ...nothing, reply: withoutLinks(submission.reply({ fieldErrors: problems ?? {} }), problems) })
  if (submission.status !== 'success') return { ...nothing, reply: submission.reply({ fieldErrors: problems ?? {} }) }

  const { input, rows } = messageOf(submission.value, about)
  const payload = await publish(args, input, submission.value.key ?? '')
  if (!payload) return data({ ...nothing, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  if (payload.report) return await leave(args, `/progress/${payload.report.id}`, 'progressPublished')

  const { userErrors } = payload
  if (userErrors.some(({ code, field }) => code === 'NOT_ALLOWED' && !field))
    return data({ ...nothing, reply: submission.reply(), isRefused: true }, { status: 403 })
  const conflict = userErrors.find(({ code }) => code === 'CONFLICT')
  if (!conflict) return wrong(args, { ...nothing, reply: submission.reply(problemsAt(userErrors, rows)) })
  const { current, draft } = await known(args, about)
  const other = conflict.field === 'draft' ? { newerDraft: draft } : { newer: current }
  return data({ ...nothing, reply: submission.reply(), ...other }, { status: 409 })
}

type Problems = Record<string, string[]> | null

/** Files that were not taken, in words at their fields. */
function problemsOf(args: ActionFunctionArgs, refused: FormWithFiles['refused']): Problems {
  const t = wordsFor(args.params['lang'], 'publish')
  const entries = Object.entries(refused).map(([name, one]): [string, string[]] => [
    name,
    [one.message ?? t(`fileRefused.${one.refused}`)],
  ])
  return entries.length > 0 ? Object.fromEntries(entries) : null
}

/** Where a file was not taken, no link is missing beside it. */
function withoutLinks(reply: SubmissionResult, problems: Problems): SubmissionResult {
  const error = Object.entries(reply.error ?? {}).filter(
    ([name]) => !(name.endsWith('.url') && problems?.[name.replace(/url$/, 'upload')]),
  )
  return { ...reply, error: Object.fromEntries(error) }
}

async function known(args: ActionFunctionArgs, about: About) {
  return knownIn(await askForPage(args, about), about, args.params['lang'])
}

/** Saves what the form holds; then, where it is asked for, hands it to a colleague or back. */
async function keep(
  args: ActionFunctionArgs,
  form: FormData,
  about: About,
  deed: 'save' | 'send' | 'return',
  fileProblems: Problems,
) {
  const submission = parseWithZod(form, { schema: draftSchema })
  if (submission.status !== 'success') return wrong(args, { ...nothing, reply: submission.reply() })
  if (fileProblems) return wrong(args, { ...nothing, reply: submission.reply({ fieldErrors: fileProblems }) })
  const { reviewer, note = '' } = submission.value
  if (deed === 'send' && !reviewer)
    return wrong(args, { ...nothing, reply: submission.reply({ fieldErrors: { reviewer: ['required'] } }) })

  const outcome = await save(args, submission.value, about)
  if (!outcome) return data({ ...nothing, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  if (outcome.newer)
    return data(
      { ...nothing, reply: submission.reply(), newerDraft: (await known(args, about)).draft },
      { status: 409 },
    )
  if (outcome.isRefused) return data({ ...nothing, reply: submission.reply(), isRefused: true }, { status: 403 })
  if (!outcome.saved) return wrong(args, { ...nothing, reply: submission.reply(outcome.problems) })
  if (deed === 'save') return await leave(args, addressOf(about), 'draftSaved')

  const read = { draft: outcome.saved.id, revision: outcome.saved.revision, note }
  const problems =
    deed === 'send' ? await send(args, { ...read, reviewer: reviewer ?? '' }) : await giveBack(args, read)
  if (problems) return wrong(args, { ...nothing, reply: submission.reply(problems) })
  return await leave(args, addressOf(about, { isChoosing: true }), deed === 'send' ? 'draftSent' : 'draftReturned')
}

/** Takes a draft away, back, or out of a review: nothing that was typed is needed for it. */
async function move(args: ActionFunctionArgs, form: FormData, about: About, deed: 'discard' | 'takeBack' | 'restore') {
  const submission = parseWithZod(form, { schema: draftSchema })
  const revision = Number(form.get('draft')) || 0
  if (deed === 'restore') {
    const problems = await restore(args, submission.status === 'success' ? (submission.value.id ?? '') : '')
    if (problems) return wrong(args, { ...nothing, reply: submission.reply(problems) })
    return await leave(args, addressOf(about), 'draftRestored')
  }
  const { draft } = await known(args, about)
  if (!draft) return await leave(args, addressOf(about, { isChoosing: true }))
  const read = { draft: draft.id, revision }
  const problems = deed === 'discard' ? await discard(args, read) : await giveBack(args, { ...read, note: '' })
  if (problems) return data({ ...nothing, reply: submission.reply(), newerDraft: draft }, { status: 409 })
  if (deed === 'takeBack') return await leave(args, addressOf(about), 'draftTakenBack')
  return await leave(args, addressOf(about, { isChoosing: true, discarded: draft.id }))
}

function addressOf(about: About, { isChoosing = false, discarded }: { isChoosing?: boolean; discarded?: string } = {}) {
  const { municipality, commitment, action, period } = about
  const subject = new URLSearchParams({ ...(action ? { action } : { commitment: String(commitment) }), period })
  const choosing = new URLSearchParams({ period, ...(discarded ? { discarded, of: subject.toString() } : {}) })
  return `/municipalities/${municipality}/progress/new?${isChoosing ? choosing : subject}`
}

async function leave(args: ActionFunctionArgs, path: string, flash?: Flash) {
  const headers = flash ? await flashing(flash) : {}
  return redirect(`/${args.params['lang']}${path}`, { status: 303, headers })
}
