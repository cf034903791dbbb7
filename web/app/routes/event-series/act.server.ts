import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  CancelRegistrationDocument,
  RegisterForEventDocument,
  RegisterForSeriesDocument,
} from '../../graphql/generated/graphql.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { textIn } from '../events/wishes.ts'

type Done = { flash: Flash; userErrors: readonly { message: string }[] }

/** Takes a place at one date or at all that are still to come, or gives one up. Of whoever is signed out meanwhile nothing is lost. */
export async function changePlaces(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const answer = await unlessSignedOut(done(args, form))
  if (!answer) return wrong(args, { unsent: unsentFields(form), problem: null, sent: undefined })
  const [fault] = answer.userErrors
  const sent = { event: textIn(form, 'event'), municipality: textIn(form, 'municipality') ?? '' }
  if (fault) return wrong(args, { unsent: null, problem: fault.message, sent })
  const { pathname } = new URL(args.request.url)
  return redirect(pathname, { status: 303, headers: await flashing(answer.flash) })
}

async function done(args: ActionFunctionArgs, form: FormData): Promise<Done> {
  const { id: series = '' } = args.params
  const [registration, event] = [textIn(form, 'registration'), textIn(form, 'event')]
  const municipality = textIn(form, 'municipality')
  if (registration) {
    const { data } = await execute(args, CancelRegistrationDocument, { input: { registration } })
    return { ...data.cancelRegistration, flash: 'registrationCancelled' }
  }
  if (event) {
    const answer = await execute(args, RegisterForEventDocument, { input: { event, municipality } })
    const { registerForEvent } = answer.data
    const isWaiting = registerForEvent.registration?.status === 'WAITLISTED'
    return { ...registerForEvent, flash: isWaiting ? 'waitlisted' : 'registered' }
  }
  const { data } = await execute(args, RegisterForSeriesDocument, { input: { series, municipality } })
  return { ...data.registerForSeries, flash: 'registeredForSeries' }
}
