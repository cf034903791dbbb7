import { createHash } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  KeptLibraryFileDocument,
  ShareResourceDocument,
  type ShareResourceInput,
  ShareResourcePageDocument,
} from '../../graphql/generated/graphql.ts'
import { wordsFor } from '../../language/words.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import type { FormWithFiles } from '../../upload/form-with-files.server.ts'
import { writeFile } from '../../upload/write-file.ts'
import { schedulingRights } from '../events/may-schedule.ts'

export async function askForPage(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { data, failed } = await execute(args, ShareResourcePageDocument, {})
  // who asks must be known here: a sick service is not taken for a visitor without an account
  if (failed.has('viewer')) throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } })
  return data
}

type Known = Pick<Awaited<ReturnType<typeof askForPage>>, 'viewer' | 'municipalities'>

/** Whose practice somebody may share: all for the network's own people, and otherwise the own. Null where it is none. */
export function municipalitiesFor({ viewer, municipalities }: Known) {
  const rights = schedulingRights(viewer?.grants)
  if (!rights) return null
  const named = rights.forTheNetwork
    ? (municipalities?.nodes ?? [])
    : (viewer?.grants ?? []).flatMap(({ role, municipality }) =>
        role === 'EDITOR' && municipality ? [municipality] : [],
      )
  return {
    forTheNetwork: rights.forTheNetwork,
    municipalities: named.map(({ slug, name }) => ({ value: slug, label: name.text })),
  }
}

/**
 * Shares. The key is that of the page and of what was written: a double click shares once, and a form that was changed after
 * going back is a new item. Null when the session has ended.
 */
export async function share(args: ActionFunctionArgs, input: ShareResourceInput, pageKey: string) {
  const written = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
  const idempotencyKey = pageKey && `${pageKey}.${written}`
  const answer = await unlessSignedOut(execute(args, ShareResourceDocument, { input: { ...input, idempotencyKey } }))
  return answer && answer.data.shareResource
}

/** The file that a form names, so that it is chosen once. */
export async function keptFileIn(args: ActionFunctionArgs, form: FormData) {
  const id = form.get('file')
  if (typeof id !== 'string' || !id) return null
  const answer = await unlessSignedOut(execute(args, KeptLibraryFileDocument, { id }))
  const file = answer?.data.libraryFile
  return file ? writeFile(args.params['lang'], file) : null
}

/** Files that were not taken, in words at their fields. */
export function problemsOfFiles(lang: string | undefined, refused: FormWithFiles['refused']) {
  const t = wordsFor(lang, 'share-resource')
  const entries = Object.entries(refused).map(([name, one]): [string, string[]] => [
    name,
    [one.message ?? t(`fileRefused.${one.refused}`)],
  ])
  return entries.length > 0 ? Object.fromEntries(entries) : null
}
