import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { chosenIn } from './chosen.ts'
import { save } from './drafts.server.ts'
import { draftSchema } from './publish-schema.ts'
import type { SaveAnswer } from './saving.ts'
import { writeDraft } from './written.ts'

/** Takes the form while it is being typed into. The page's own buttons do the same where there are no scripts. */
export async function action(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const chosen = chosenIn(new URL(args.request.url).searchParams, new Date())
  if (!chosen.commitment && !chosen.action) throw new Response(null, { status: 404 })
  const submission = parseWithZod(await args.request.formData(), { schema: draftSchema })
  if (submission.status !== 'success') return answer({ failed: 'invalid' }, 422)

  const outcome = await save(args, submission.value, { municipality: slug, ...chosen })
  if (!outcome) return answer({ failed: 'signedOut' }, 401)
  if (outcome.isRefused) return answer({ failed: 'refused' }, 403)
  const draft = outcome.saved ?? outcome.newer
  if (!draft) return answer({ failed: 'invalid' }, 422)
  const written = writeDraft(lang, draft, zoneOfProvince[draft.municipality.province])
  return outcome.saved
    ? answer({ revision: written.revision, at: written.clock }, 200)
    : answer({ newer: written }, 409)
}

const answer = (said: SaveAnswer, status: number) =>
  Response.json(said, { status, headers: { 'Cache-Control': 'no-store' } })
