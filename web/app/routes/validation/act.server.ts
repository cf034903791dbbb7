import { parseWithZod } from '@conform-to/zod/v4'
import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  ReplyToValidationDocument,
  ValidateProgressDocument,
  WithdrawValidationDocument,
} from '../../graphql/generated/graphql.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { replySchema, validationSchema } from './schema.ts'

type Payload = { userErrors: readonly { code: string; field?: string | null; message: string }[] }
type Problems = { formErrors: string[]; fieldErrors: Record<string, string[]> }

/** What the address asks for: to validate, to reply, or to take back. */
export async function doDeed(args: ActionFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const form = await args.request.formData()
  const reply = searchParams.get('reply')
  const withdraw = searchParams.get('withdraw')
  if (reply) return await answer(args, form, reply)
  if (withdraw) return await takeBack(args, form, withdraw)
  return await validate(args, form)
}

async function validate(args: ActionFunctionArgs, form: FormData) {
  const submission = parseWithZod(form, { schema: validationSchema })
  if (submission.status === 'error') return wrong(args, { reply: submission.reply(), problem: null })
  if (submission.status !== 'success') return data({ reply: submission.reply(), problem: null })

  const { body, verdict, words, links, revision, key } = submission.value
  const given = links.flatMap(({ title, url }) => (title && url ? [{ title, url }] : []))
  const input = {
    report: args.params['id'] ?? '',
    revision,
    peer: body === 'SECRETARIAT' ? null : body,
    verdict,
    words,
    links: given,
    idempotencyKey: key ?? null,
  }
  const sent = await unlessSignedOut(execute(args, ValidateProgressDocument, { input }))
  return await outcome(args, sent && sent.data.validateProgress, 'validated', extra => submission.reply(extra))
}

async function answer(args: ActionFunctionArgs, form: FormData, validation: string) {
  const submission = parseWithZod(form, { schema: replySchema })
  if (submission.status === 'error') return wrong(args, { reply: submission.reply(), problem: null })
  if (submission.status !== 'success') return data({ reply: submission.reply(), problem: null })

  const { words, revision = null } = submission.value
  const input = { validation, revision, words }
  const sent = await unlessSignedOut(execute(args, ReplyToValidationDocument, { input }))
  return await outcome(args, sent && sent.data.replyToValidation, 'replied', extra => submission.reply(extra))
}

async function takeBack(args: ActionFunctionArgs, form: FormData, validation: string) {
  const submission = parseWithZod(form, { schema: replySchema.partial() })
  const sent = await unlessSignedOut(execute(args, WithdrawValidationDocument, { input: { validation } }))
  return await outcome(args, sent && sent.data.withdrawValidation, 'validationWithdrawn', extra =>
    submission.reply(extra),
  )
}

/** To the report where it is done; back to the form, with everything in it, where not. */
async function outcome(
  args: ActionFunctionArgs,
  payload: Payload | null,
  flash: Flash,
  replyWith: (extra?: Problems) => SubmissionResult,
) {
  if (!payload) return data({ reply: replyWith(), problem: 'signedOut' as const }, { status: 401 })
  const { userErrors } = payload
  if (userErrors.length === 0)
    return redirect(`/${args.params['lang']}/progress/${args.params['id']}`, {
      status: 303,
      headers: await flashing(flash),
    })
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED'))
    return data({ reply: replyWith(), problem: 'refused' as const }, { status: 403 })
  if (userErrors.some(({ code }) => code === 'CONFLICT'))
    return data({ reply: replyWith(), problem: 'newer' as const }, { status: 409 })
  const formErrors: string[] = []
  const fieldErrors: Record<string, string[]> = {}
  for (const { field, message } of userErrors) {
    // `words.1.text` of the graph is `words[1].text` of the form
    const name = field?.startsWith('words') ? field.replace(/\.(\d+)/, '[$1]').replace(/\.lang$/, '.text') : null
    if (name) fieldErrors[name] = [...(fieldErrors[name] ?? []), message]
    else formErrors.push(message)
  }
  return wrong(args, { reply: replyWith({ formErrors, fieldErrors }), problem: null })
}
