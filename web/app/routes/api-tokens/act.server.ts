import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { MakeApiTokenDocument, RevokeApiTokenDocument } from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { problemsIn } from '../contacts/problems.ts'
import { grantIn } from './grant-key.ts'
import { makeSchema } from './make-schema.ts'

export interface Answer {
  /** Told right after it was made, and never again. */
  made: { name: string; secret: string; origin: string } | null
  reply: SubmissionResult | null
  problem: string | null
}

const nothing: Answer = { made: null, reply: null, problem: null }

/** What the page's two forms do. */
export async function act(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  return form.get('deed') === 'revoke' ? await revoke(args, form) : await make(args, form)
}

/** Answers with the secret itself: there is no page to go on to that could show it. */
async function make(args: ActionFunctionArgs, form: FormData) {
  const submission = parseWithZod(form, { schema: makeSchema })
  if (submission.status !== 'success') return wrong<Answer>(args, { ...nothing, reply: submission.reply() })

  const { days, grants, ...values } = submission.value
  const input = { ...values, days: Number(days), grants: grants.length > 0 ? grants.map(grantIn) : null }
  const answer = await unlessSignedOut(execute(args, MakeApiTokenDocument, { input }))
  if (!answer) throw signInFirst(args)
  const { token, secret, userErrors } = answer.data.makeApiToken
  if (!token || !secret) {
    const reply = submission.reply(problemsIn(userErrors, ['name', 'days', 'grants']))
    return wrong<Answer>(args, { ...nothing, reply })
  }
  return { ...nothing, made: { name: token.name, secret, origin: new URL(args.request.url).origin } }
}

async function revoke(args: ActionFunctionArgs, form: FormData) {
  const token = form.get('token')
  const input = { token: typeof token === 'string' ? token : '' }
  const answer = await unlessSignedOut(execute(args, RevokeApiTokenDocument, { input }))
  if (!answer) throw signInFirst(args)
  const [problem] = answer.data.revokeApiToken.userErrors
  if (problem) return wrong<Answer>(args, { ...nothing, problem: problem.message })
  const headers = await flashing('tokenRevoked')
  return redirect(`/${args.params['lang']}/account/tokens`, { status: 303, headers })
}
