import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { languageOf } from '../../language/languages.ts'
import { flashing } from '../../session/flash.server.ts'

/** Only a form may sign out; whoever opens the address finds the button on the account page. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${languageOf(request)}/account`, 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  await context.signIn.signOut()
  const headers = new Headers(await flashing('signedOut'))
  // on a shared computer the next person must not find these pages behind the Back button
  headers.set('Clear-Site-Data', '"cache"')
  return redirect(`/${languageOf(request)}/sign-in`, { status: 303, headers })
}
