import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  CancelRegistrationDocument,
  ChangeRegistrationDocument,
  RegisterForEventDocument,
} from '../../graphql/generated/graphql.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { attendanceIn, textIn, wishesIn } from './wishes.ts'

/** Takes a place at the event of the page, takes part in another way, says anew what one needs, or gives the place up. Whoever is not signed in comes back to the page first. */
export async function changeRegistration(args: ActionFunctionArgs, form: FormData) {
  const { slug = '' } = args.params
  const registration = textIn(form, 'registration')
  const wishes = wishesIn(form)
  const way = attendanceIn(form, 'do')
  const isGivenUp = form.get('do') === 'cancel'
  const answer = await unlessSignedOut(
    !registration
      ? execute(args, RegisterForEventDocument, {
          input: {
            event: slug,
            attendance: attendanceIn(form),
            municipality: textIn(form, 'municipality'),
            ...wishes,
          },
        }).then(({ data }) => data.registerForEvent)
      : isGivenUp
        ? execute(args, CancelRegistrationDocument, { input: { registration } }).then(
            ({ data }) => data.cancelRegistration,
          )
        : execute(args, ChangeRegistrationDocument, {
            input: { registration, ...(way && { attendance: way }), ...wishes },
          }).then(({ data }) => data.changeRegistration),
  )
  if (!answer) throw signInFirst(args)
  const [fault] = answer.userErrors
  const sent = { ...wishes, attendance: attendanceIn(form), municipality: textIn(form, 'municipality') ?? '' }
  if (fault) return wrong(args, { problem: fault.message, sent, deed: 'register' as const })
  const { pathname } = new URL(args.request.url)
  const done: Flash = isGivenUp
    ? 'registrationCancelled'
    : registration
      ? 'registrationChanged'
      : answer.registration?.status === 'WAITLISTED'
        ? 'waitlisted'
        : 'registered'
  return redirect(pathname, { status: 303, headers: await flashing(done) })
}
