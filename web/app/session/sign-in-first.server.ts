import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { languageOf } from '../language/languages.ts'

/** Thrown by loaders of pages that need an account: to the sign-in page, and back here afterwards. */
export function signInFirst({ request }: Pick<LoaderFunctionArgs, 'request'>) {
  const { pathname, search } = new URL(request.url)
  const parameters = new URLSearchParams({ returnTo: pathname + search })
  return redirect(`/${languageOf(request)}/sign-in?${parameters}`, 303)
}

/**
 * True for the loader that runs after an action in the same request: it is asked by GET, with the headers of the form.
 * Such a loader must not redirect, or what was typed is lost.
 */
export function isAfterAction({ request }: Pick<LoaderFunctionArgs, 'request'>) {
  return request.headers.has('Content-Type')
}
