import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { CancelRegistrationDocument, RegisterForEventDocument } from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'

/** Takes a place at the event of the page, or gives up one's own. Whoever is not signed in comes back to the page first. */
export async function changeRegistration(args: ActionFunctionArgs) {
  const { slug = '' } = args.params
  const id = (await args.request.formData()).get('registration')
  const answer = await unlessSignedOut(
    typeof id === 'string'
      ? execute(args, CancelRegistrationDocument, { input: { registration: id } }).then(
          ({ data }) => data.cancelRegistration,
        )
      : execute(args, RegisterForEventDocument, { input: { event: slug } }).then(({ data }) => data.registerForEvent),
  )
  if (!answer) throw signInFirst(args)
  const [fault] = answer.userErrors
  if (fault) return wrong(args, { problem: fault.message })
  const { pathname } = new URL(args.request.url)
  const flash =
    answer.registration?.status === 'CANCELLED'
      ? 'registrationCancelled'
      : answer.registration?.status === 'WAITLISTED'
        ? 'waitlisted'
        : 'registered'
  return redirect(pathname, { status: 303, headers: await flashing(flash) })
}
