import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { languageOf } from '../../language/languages.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const { search } = new URL(request.url)
  return redirect(`/${languageOf(request)}${search}`, { headers: { Vary: 'Accept-Language' } })
}
