import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { languageOf } from '../../language/languages.ts'
import { flashing } from '../../session/flash.server.ts'

/** Only a form may sign out; whoever opens the address finds the button on the account page. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${languageOf(request)}/account`, 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  await context.signIn.signOut()
  return redirect(`/${languageOf(request)}/sign-in`, { status: 303, headers: await flashing('signedOut') })
}
