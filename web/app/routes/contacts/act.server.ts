import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  ChangeContactDocument,
  EndContactDocument,
  HandOverDocument,
  InviteContactDocument,
  type KeptContactFragment,
  ResendInvitationDocument,
  WithdrawInvitationDocument,
} from '../../graphql/generated/graphql.ts'
import { writeDay } from '../../language/write.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { problemsIn } from './problems.ts'
import { changeSchema, endSchema, inviteSchema, successorSchema } from './schemas.ts'

/** What came of a form that was not taken: which form it was, and what is wrong. */
export interface Refusal {
  intent: string
  /** The contact or invitation that the form is about. */
  about: string
  reply: SubmissionResult | null
  /** What is wrong, where the form has no fields to say it at. */
  messages: string[]
  /** The contact as somebody else left it meanwhile. */
  newer: (KeptContactFragment & { since: string; until: string | null }) | null
  isSignedOut: boolean
}

interface UserError {
  code: string
  field?: string | null
  message: string
}

type Payload = { userErrors: UserError[]; current?: KeptContactFragment | null }
/** Undefined when nobody is signed in any more. */
type Outcome = { payload: Payload | undefined; names?: string[]; reply?: Reply; goTo: string; flash: Flash }
type Reply = (problems?: ReturnType<typeof problemsIn>) => SubmissionResult

const none = { messages: [], newer: null, isSignedOut: false } satisfies Partial<Refusal>

/** What the page's forms do, by the name of their button. */
export async function act(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const kept = { intent: text('intent'), about: text('about') }
  const tried = await attempt(args, form, kept, Number(text('revision')))
  if ('refused' in tried) return wrong(args, { ...kept, ...none, reply: tried.refused })

  const { payload, names = [], reply, goTo, flash } = tried
  if (!payload)
    return data({ ...kept, ...none, reply: reply?.() ?? null, isSignedOut: true } satisfies Refusal, { status: 401 })
  const { userErrors, current } = payload
  if (userErrors.length === 0) return redirect(goTo, { status: 303, headers: await flashing(flash) })
  if (current)
    return data({ ...kept, ...none, reply: reply?.() ?? null, newer: newerOf(args, current) } satisfies Refusal, {
      status: 409,
    })
  const refusal: Refusal = {
    ...kept,
    ...none,
    reply: reply?.(problemsIn(userErrors, names)) ?? null,
    messages: reply ? [] : userErrors.map(({ message }) => message),
  }
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED')) return data(refusal, { status: 403 })
  if (userErrors.some(({ code }) => code === 'CONFLICT')) return data(refusal, { status: 409 })
  return wrong(args, refusal)
}

/** With its days as text. */
const newerOf = ({ params: { lang } }: ActionFunctionArgs, current: KeptContactFragment) => ({
  ...current,
  since: writeDay(lang, current.startsOn),
  until: current.endsOn ? writeDay(lang, current.endsOn) : null,
})

async function attempt(
  args: ActionFunctionArgs,
  form: FormData,
  { intent, about }: { intent: string; about: string },
  revision: number,
): Promise<Outcome | { refused: SubmissionResult }> {
  const { lang = 'en', slug = '' } = args.params
  const goTo = `/${lang}/municipalities/${slug}/contacts`
  if (intent === 'invite') {
    const submission = parseWithZod(form, { schema: inviteSchema })
    if (submission.status !== 'success') return { refused: submission.reply() }
    const { title, kind, flags, ...values } = submission.value
    const input = {
      ...values,
      municipality: slug,
      title: title ? [{ lang, text: title }] : [],
      elected: kind === 'ELECTED',
      champion: flags.includes('champion'),
      mayEdit: flags.includes('mayEdit'),
    }
    const payload = await signedIn(
      async () => (await execute(args, InviteContactDocument, { input })).data.inviteContact,
    )
    const names = ['email', 'displayName', 'title', 'lang']
    return { payload, names, reply: submission.reply, goTo, flash: 'contactInvited' }
  }
  if (intent === 'handOver') {
    const submission = parseWithZod(form, { schema: successorSchema })
    if (submission.status !== 'success') return { refused: submission.reply() }
    const input = { ...submission.value, contact: about, lang }
    const payload = await signedIn(async () => (await execute(args, HandOverDocument, { input })).data.handOver)
    return { payload, names: ['email', 'displayName'], reply: submission.reply, goTo, flash: 'handedOver' }
  }
  if (intent === 'change') {
    const submission = parseWithZod(form, { schema: changeSchema })
    if (submission.status !== 'success') return { refused: submission.reply() }
    const { title, kind, flags, startsOn } = submission.value
    const input = {
      contact: about,
      revision,
      startsOn,
      title: [{ lang, text: title ?? '' }],
      elected: kind === 'ELECTED',
      champion: flags.includes('champion'),
      mayEdit: flags.includes('mayEdit'),
    }
    const payload = await signedIn(
      async () => (await execute(args, ChangeContactDocument, { input })).data.changeContact,
    )
    return { payload, names: ['title', 'startsOn'], reply: submission.reply, goTo, flash: 'contactChanged' }
  }
  if (intent === 'end') {
    const submission = parseWithZod(form, { schema: endSchema })
    if (submission.status !== 'success') return { refused: submission.reply() }
    const { endsOn } = submission.value
    const input = { contact: about, revision, endsOn }
    const payload = await signedIn(async () => (await execute(args, EndContactDocument, { input })).data.endContact)
    const isLater = endsOn > new Date().toISOString().slice(0, 10)
    return {
      payload,
      names: ['endsOn'],
      reply: submission.reply,
      goTo,
      flash: isLater ? 'contactEnds' : 'contactEnded',
    }
  }
  const input = { invitation: about }
  if (intent === 'resend') {
    const payload = await signedIn(
      async () => (await execute(args, ResendInvitationDocument, { input })).data.resendInvitation,
    )
    return { payload, goTo, flash: 'invitationResent' }
  }
  if (intent === 'withdraw') {
    const payload = await signedIn(
      async () => (await execute(args, WithdrawInvitationDocument, { input })).data.withdrawInvitation,
    )
    return { payload, goTo, flash: 'invitationWithdrawn' }
  }
  throw new Response(null, { status: 400 })
}

/** What was typed outlives a session that has ended meanwhile. */
async function signedIn<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Response && error.status === 401) return undefined
    throw error
  }
}
