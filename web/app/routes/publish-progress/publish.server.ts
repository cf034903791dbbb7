import { createHash } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  type PublishProgressInput,
  PublishProgressDocument,
  PublishProgressPageDocument,
} from '../../graphql/generated/graphql.ts'
import type { Chosen } from './chosen.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { writeDraft, writeReport } from './written.ts'

/**
 * Publishes. The key is that of the page and of what was written: a double click publishes once, and a text that was
 * changed after going back is a new one. Null when the session has ended.
 */
export async function publish(args: ActionFunctionArgs, input: PublishProgressInput, pageKey: string) {
  const written = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
  const idempotencyKey = pageKey && `${pageKey}.${written}`
  const answer = await unlessSignedOut(execute(args, PublishProgressDocument, { input: { ...input, idempotencyKey } }))
  return answer && answer.data.publishProgress
}

type PageQuery = Awaited<ReturnType<typeof askForPage>>

export async function askForPage(
  args: Pick<ActionFunctionArgs, 'request' | 'context' | 'params'>,
  { commitment, action, period }: Chosen,
) {
  const slug = args.params.slug ?? ''
  const { data } = await execute(args, PublishProgressPageDocument, {
    slug,
    reports: { municipality: slug, period, action },
    commitment,
    isOnCommitment: commitment !== null,
    action: action ?? '',
    isOnAction: action !== null,
  })
  const { commitments, progressReports, municipality } = data
  // Without the current texts the form would publish over them unread, and without the drafts save over those.
  if (!commitments || !progressReports || (municipality && !municipality.progressDrafts))
    throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } })
  return { ...data, commitments, progressReports }
}

type About = { commitment?: { number: number } | null; action?: { id: string } | null }

/** What is known of one commitment or action, and year: published, in work, and published of the year before. */
export function knownIn(
  { progressReports, municipality, planAction }: PageQuery,
  { commitment, action, period }: Chosen,
  lang?: string,
) {
  if (!municipality || (commitment === null && action === null)) return { current: null, draft: null, earlier: null }
  const isAsked = (about: About) =>
    (about.commitment?.number ?? null) === commitment && (about.action?.id ?? null) === action
  const zone = zoneOfProvince[municipality.province]
  const report = progressReports.nodes.find(isAsked)
  const draft = municipality.progressDrafts?.find(one => isAsked(one) && one.period === period)
  const [earlier] = (planAction?.progress ?? municipality.progress?.nodes ?? [])
    .filter(node => node.period < period)
    .sort((one, other) => (one.period < other.period ? 1 : -1))
  return {
    current: report ? writeReport(lang, report, zone) : null,
    draft: draft ? writeDraft(lang, draft, zone) : null,
    earlier: earlier ? { ...writeReport(lang, earlier, zone), period: earlier.period } : null,
  }
}
