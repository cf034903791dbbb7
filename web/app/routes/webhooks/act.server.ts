import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { parseWithZod } from '@conform-to/zod/v4'
import { execute } from '../../graphql/execute.server.ts'
import {
  ChangeWebhookDocument,
  PingWebhookDocument,
  RemoveWebhookDocument,
  ReplayDeliveryDocument,
  RotateWebhookSecretDocument,
} from '../../graphql/generated/graphql.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { inputOf, problemsAt, webhookSchema } from './webhook-schema.ts'

const nothing = { reply: undefined, problem: null, secret: null }

/** Changes where it leads and what it is told of. */
export async function keep(args: ActionFunctionArgs, id: string, form: FormData) {
  const submission = parseWithZod(form, { schema: webhookSchema })
  if (submission.status !== 'success') return wrong(args, { ...nothing, reply: submission.reply() })
  const input = { id, ...inputOf(submission.value) }
  const { userErrors } = (await asked(args, execute(args, ChangeWebhookDocument, { input }))).changeWebhook
  if (userErrors.length > 0) return wrong(args, { ...nothing, reply: submission.reply(problemsAt(userErrors)) })
  return await done(args, 'webhookChanged')
}

/** Answers with the secret itself, as it is told once. */
export async function rotate(args: ActionFunctionArgs, id: string) {
  const { secret, userErrors } = (await asked(args, execute(args, RotateWebhookSecretDocument, { input: { id } })))
    .rotateWebhookSecret
  return secret ? data({ ...nothing, secret }) : refused(args, userErrors)
}

export async function turn(args: ActionFunctionArgs, id: string, paused: boolean) {
  const { userErrors } = (await asked(args, execute(args, ChangeWebhookDocument, { input: { id, paused } })))
    .changeWebhook
  return userErrors.length > 0
    ? refused(args, userErrors)
    : await done(args, paused ? 'webhookPaused' : 'webhookSwitchedOn')
}

export async function ping(args: ActionFunctionArgs, id: string) {
  const { userErrors } = (await asked(args, execute(args, PingWebhookDocument, { input: { id } }))).pingWebhook
  return userErrors.length > 0 ? refused(args, userErrors) : await done(args, 'webhookPinged')
}

export async function replay(args: ActionFunctionArgs, delivery: string) {
  const { userErrors } = (await asked(args, execute(args, ReplayDeliveryDocument, { input: { id: delivery } })))
    .replayDelivery
  return userErrors.length > 0 ? refused(args, userErrors) : await done(args, 'deliveryReplayed')
}

export async function remove(args: ActionFunctionArgs, id: string) {
  const { userErrors } = (await asked(args, execute(args, RemoveWebhookDocument, { input: { id } }))).removeWebhook
  if (userErrors.length > 0) return refused(args, userErrors)
  return redirect(`/${args.params['lang']}/account/webhooks`, {
    status: 303,
    headers: await flashing('webhookRemoved'),
  })
}

async function asked<Data>(args: ActionFunctionArgs, asking: Promise<{ data: Data }>) {
  const answer = await unlessSignedOut(asking)
  if (!answer) throw signInFirst(args)
  return answer.data
}

const refused = (args: ActionFunctionArgs, userErrors: readonly { message: string }[]) =>
  wrong(args, { ...nothing, problem: userErrors[0]?.message ?? null })

const done = async ({ params: { lang, id } }: ActionFunctionArgs, flash: Flash) =>
  redirect(`/${lang}/account/webhooks/${id}`, { status: 303, headers: await flashing(flash) })
