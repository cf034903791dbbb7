import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  CancelRegistrationDocument,
  PublishSeriesDocument,
  RegisterForEventDocument,
  RegisterForSeriesDocument,
} from '../../graphql/generated/graphql.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { attendanceIn, sentIn, textIn, wishesIn } from '../events/wishes.ts'

type Done = { flash: Flash; userErrors: readonly { message: string }[] }

/**
 * Takes a place at one date or at all that are still to come, gives one up, or publishes what is a draft. Of whoever is signed out
 * meanwhile nothing is lost.
 */
export async function actOnSeries(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const answer = await unlessSignedOut(done(args, form))
  if (!answer) return wrong(args, { unsent: unsentFields(form), problem: null, sent: undefined })
  const [fault] = answer.userErrors
  if (fault) return wrong(args, { unsent: null, problem: fault.message, sent: sentOf(form) })
  const { pathname } = new URL(args.request.url)
  return redirect(pathname, { status: 303, headers: await flashing(answer.flash) })
}

/** What a form that could not be taken held; of one date, which. */
const sentOf = (form: FormData) => ({ event: textIn(form, 'event'), ...sentIn(form) })

export type SentOfSeries = ReturnType<typeof sentOf>

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
