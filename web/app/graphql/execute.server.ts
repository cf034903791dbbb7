import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { GraphError } from '../load-context.ts'
import { type Lang, languageOf } from '../language/languages.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

/**
 * What came back. `failed` holds the paths that could not be answered, without list positions (`municipality.progress`),
 * and why, so that a page dims one panel and shows the rest.
 */
export interface Answer<Result> {
  data: Result
  failed: ReadonlyMap<string, GraphError>
}

/** One call to the gateway, in the language of the page. */
export async function execute<Result, Variables>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  return await executeIn(languageOf(args.request), args, document, variables)
}

/** The same in another language, where a page holds a text in more than its own. */
export async function executeIn<Result, Variables>(
  lang: Lang,
  { context }: LoaderFunctionArgs | ActionFunctionArgs,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  const { data, errors } = await context.graph(document, variables, lang)
  if (data === null) throw refusal(errors)

  return { data, failed: new Map(errors.map(error => [pathOf(error.path), error])) }
}

/** Nothing to show: because nobody is signed in, because the visitor may not, because the address is wrong, or because something is down. */
export function refusal(errors: readonly GraphError[]) {
  const code = errors[0]?.extensions?.code
  if (code === 'UNAUTHENTICATED') return new Response(null, { status: 401 })
  if (code === 'NOT_ALLOWED') return new Response(null, { status: 403 })
  if (code === 'BAD_USER_INPUT') return new Response(null, { status: 404 })
  return unavailable()
}

export const unavailable = () => new Response(null, { status: 503, headers: { 'Retry-After': '30' } })

function pathOf(path: readonly (string | number)[] = []) {
  return path.filter(step => typeof step === 'string').join('.')
}
