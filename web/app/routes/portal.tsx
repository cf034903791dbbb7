import type { LoaderFunctionArgs } from '@remix-run/node'
import { isLang } from '../language/languages.ts'

/** Everything below an address that begins with a language. */
export function loader({ params }: LoaderFunctionArgs) {
  if (!isLang(params.lang)) throw new Response(null, { status: 404 })
  return null
}

export { Outlet as default } from '@remix-run/react'
