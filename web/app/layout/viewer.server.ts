import type { LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../graphql/execute.server.ts'
import { HeaderViewerDocument } from '../graphql/generated/graphql.ts'

/** Who is signed in, and by which clock they want to be told times. A sick gateway leaves the header without a name and the page alive. */
export async function viewerOf(args: LoaderFunctionArgs) {
  try {
    const { data } = await execute(args, HeaderViewerDocument, {})
    return data.viewer ? { ...data.viewer.person, timeZone: data.viewer.letterChoices.timeZone ?? null } : null
  } catch {
    return null
  }
}
