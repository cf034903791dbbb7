import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { execute } from '../../graphql/execute.server.ts'
import {
  AddResourceFileDocument,
  ChangeResourceDocument,
  RestoreResourceDocument,
  TakeBackResourceFileDocument,
  WithdrawResourceDocument,
} from '../../graphql/generated/graphql.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { formWithFiles } from '../../upload/form-with-files.server.ts'
import { library } from '../../upload/keep-file.server.ts'
import type { WrittenFile } from '../../upload/write-file.ts'
import { messageOf, problemsAt } from './message.ts'
import { shareSchema } from './schema.ts'
import { keptFileIn, problemsOfFiles } from './share.server.ts'

const nothing = { isSignedOut: false, isRefused: false, file: null as WrittenFile | null }

/** The forms of the page, told apart by the button that was pressed; the one without a name rewrites the record. */
export async function doDeed(args: ActionFunctionArgs) {
  const { form, refused } = await formWithFiles(args, library)
  const deed = form.get('do')
  if (deed === 'addFile') return await addFile(args, form, problemsOfFiles(args.params['lang'], refused))
  if (deed === 'takeBack') return await takeBack(args, form)
  if (deed === 'withdraw') return await withdraw(args, form)
  if (deed === 'restore') return await restore(args)
  return await change(args, form)
}

async function change(args: ActionFunctionArgs, form: FormData) {
  const kept = { ...nothing, of: 'item' as const }
  const submission = parseWithZod(form, { schema: shareSchema })
  if (submission.status === 'error') return wrong(args, { ...kept, reply: submission.reply() })
  if (submission.status !== 'success') return { ...kept, reply: submission.reply() }

  const input = {
    ...messageOf(submission.value),
    resource: args.params['slug'] ?? '',
    revision: submission.value.revision ?? 0,
  }
  const answer = await unlessSignedOut(execute(args, ChangeResourceDocument, { input }))
  if (!answer) return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  const { resource, userErrors } = answer.data.changeResource
  if (resource) return await leave(args, 'resourceChanged')
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED'))
    return data({ ...kept, reply: submission.reply(), isRefused: true }, { status: 403 })
  return wrong(args, { ...kept, reply: submission.reply(problemsAt(userErrors)) })
}

const fileSchema = z.object({
  file: z.string({ error: 'required' }),
  line: z.string().optional(),
  lang: z.string().max(35).optional(),
})

async function addFile(args: ActionFunctionArgs, form: FormData, problems: Record<string, string[]> | null) {
  const kept = { ...nothing, of: 'file' as const, file: await keptFileIn(args, form) }
  const submission = parseWithZod(form, { schema: fileSchema })
  if (submission.status !== 'success' || problems)
    return wrong(args, { ...kept, reply: submission.reply({ fieldErrors: problems ?? { upload: ['required'] } }) })

  const { file, line, lang } = submission.value
  const input = { resource: args.params['slug'] ?? '', upload: file, line: line ?? null, lang: lang ?? null }
  const answer = await unlessSignedOut(execute(args, AddResourceFileDocument, { input }))
  if (!answer) return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  const { resource, userErrors } = answer.data.addResourceFile
  if (resource) return await leave(args, 'resourceFileAdded')
  const fieldErrors = { upload: userErrors.map(({ message }) => message) }
  return wrong(args, { ...kept, reply: submission.reply({ fieldErrors }) })
}

const takeBackSchema = z.object({
  version: z.string({ error: 'required' }),
  why: z.string({ error: 'required' }).trim().max(1_000, 'tooLong'),
})

async function takeBack(args: ActionFunctionArgs, form: FormData) {
  const { lang = 'en' } = args.params
  const kept = { ...nothing, of: 'takingBack' as const }
  const submission = parseWithZod(form, { schema: takeBackSchema })
  if (submission.status !== 'success') return wrong(args, { ...kept, reply: submission.reply() })

  const { version: file, why } = submission.value
  const input = { file, reason: [{ lang, text: why }] }
  const answer = await unlessSignedOut(execute(args, TakeBackResourceFileDocument, { input }))
  if (!answer) return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  const { resource, userErrors } = answer.data.takeBackResourceFile
  if (resource) return await leave(args, 'resourceFileTakenBack')
  return wrong(args, { ...kept, reply: submission.reply({ formErrors: userErrors.map(({ message }) => message) }) })
}

const reasonSchema = z.object({ reason: z.string({ error: 'required' }).trim().max(1_000, 'tooLong') })

async function withdraw(args: ActionFunctionArgs, form: FormData) {
  const { lang = 'en', slug = '' } = args.params
  const kept = { ...nothing, of: 'withdrawal' as const }
  const submission = parseWithZod(form, { schema: reasonSchema })
  if (submission.status !== 'success') return wrong(args, { ...kept, reply: submission.reply() })

  const input = { resource: slug, reason: [{ lang, text: submission.value.reason }] }
  const answer = await unlessSignedOut(execute(args, WithdrawResourceDocument, { input }))
  if (!answer) return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  const { resource, userErrors } = answer.data.withdrawResource
  if (resource) return await leave(args, 'resourceWithdrawn')
  return wrong(args, { ...kept, reply: submission.reply({ formErrors: userErrors.map(({ message }) => message) }) })
}

async function restore(args: ActionFunctionArgs) {
  const answer = await unlessSignedOut(
    execute(args, RestoreResourceDocument, { input: { resource: args.params['slug'] ?? '' } }),
  )
  if (answer?.data.restoreResource.resource) return await leave(args, 'resourceRestored')
  const t = wordsFor(args.params['lang'], 'share-resource')
  const problems = answer?.data.restoreResource.userErrors.map(({ message }) => message) ?? [t('refusedTitle')]
  return data({ ...nothing, of: 'restoral' as const, problems }, { status: answer ? 403 : 401 })
}

async function leave({ params: { lang, slug } }: ActionFunctionArgs, flash: Flash) {
  return redirect(`/${lang}/library/${slug}`, { status: 303, headers: await flashing(flash) })
}
