import type { LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../graphql/execute.server.ts'
import { HeaderViewerDocument } from '../graphql/generated/graphql.ts'

/** Who is signed in. A sick gateway leaves the header without a name and the page alive. */
export async function viewerOf(args: LoaderFunctionArgs) {
  try {
    const { data } = await execute(args, HeaderViewerDocument, {})
    return data.viewer?.person ?? null
  } catch {
    return null
  }
}
