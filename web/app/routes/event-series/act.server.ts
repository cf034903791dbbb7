import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  CancelRegistrationDocument,
  PublishSeriesDocument,
  RegisterForEventDocument,
  RegisterForSeriesDocument,
} from '../../graphql/generated/graphql.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { attendanceIn, textIn, wishesIn } from '../events/wishes.ts'

type Done = { flash: Flash; userErrors: readonly { message: string }[] }

/** Takes a place at one date or at all that are still to come, gives one up, or publishes what is a draft. Whoever is not signed in comes back here first. */
export async function actOnSeries(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const answer = await unlessSignedOut(done(args, form))
  if (!answer) throw signInFirst(args)
  const [fault] = answer.userErrors
  if (fault) return wrong(args, { problem: fault.message, sent: sentIn(form) })
  const { pathname } = new URL(args.request.url)
  return redirect(pathname, { status: 303, headers: await flashing(answer.flash) })
}

/** What a form that could not be taken held. */
const sentIn = (form: FormData) => ({
  event: textIn(form, 'event'),
  municipality: textIn(form, 'municipality') ?? '',
  attendance: attendanceIn(form),
  wishes: wishesIn(form),
})

export type Sent = ReturnType<typeof sentIn>

async function done(args: ActionFunctionArgs, form: FormData): Promise<Done> {
  const { id: series = '' } = args.params
  const [registration, event] = [textIn(form, 'registration'), textIn(form, 'event')]
  if (registration) {
    const { data } = await execute(args, CancelRegistrationDocument, { input: { registration } })
    return { ...data.cancelRegistration, flash: 'registrationCancelled' }
  }
  if (form.has('revision')) {
    const revision = Number(form.get('revision')) || 0
    const { data } = await execute(args, PublishSeriesDocument, { input: { series, revision } })
    return { ...data.publishSeries, flash: 'seriesScheduled' }
  }
  const comer = { municipality: textIn(form, 'municipality'), attendance: attendanceIn(form), ...wishesIn(form) }
  if (event) {
    const answer = await execute(args, RegisterForEventDocument, { input: { event, ...comer } })
    const { registerForEvent } = answer.data
    const isWaiting = registerForEvent.registration?.status === 'WAITLISTED'
    return { ...registerForEvent, flash: isWaiting ? 'waitlisted' : 'registered' }
  }
  const { data } = await execute(args, RegisterForSeriesDocument, { input: { series, ...comer } })
  return { ...data.registerForSeries, flash: 'registeredForSeries' }
}
