import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type {} from '../load-context.ts'
import { languageOf } from '../language/languages.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

/**
 * One call to the gateway. `failed` holds the paths that could not be answered, without list positions
 * (`municipality.progress`), so that a page dims one panel and shows the rest.
 */
export async function execute<Result, Variables>(
  { context, request }: LoaderFunctionArgs | ActionFunctionArgs,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) {
  const { data, errors } = await context.graph(document, variables, languageOf(request))
  if (data === null) throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } })

  const failed: ReadonlySet<string> = new Set(errors.map(error => pathOf(error.path)))
  return { data, failed }
}

function pathOf(path: readonly (string | number)[] = []) {
  return path.filter(step => typeof step === 'string').join('.')
}
