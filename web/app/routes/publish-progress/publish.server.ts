import { createHash } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  type PublishProgressInput,
  PublishProgressDocument,
  PublishProgressPageDocument,
} from '../../graphql/generated/graphql.ts'
import type { Chosen } from './chosen.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { writeMoment, writeNumber } from '../../language/write.ts'

/**
 * Publishes. The key is that of the page and of what was written: a double click publishes once, and a text that was
 * changed after going back is a new one. Null when the session has ended.
 */
export async function publish(args: ActionFunctionArgs, input: PublishProgressInput, pageKey: string) {
  const written = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
  const idempotencyKey = pageKey && `${pageKey}.${written}`
  try {
    const { data } = await execute(args, PublishProgressDocument, { input: { ...input, idempotencyKey } })
    return data.publishProgress
  } catch (refusal) {
    if (refusal instanceof Response && refusal.status === 401) return null
    throw refusal
  }
}

type PageQuery = Awaited<ReturnType<typeof askForPage>>

export async function askForPage(
  args: Pick<ActionFunctionArgs, 'request' | 'context' | 'params'>,
  { action, period }: Pick<Chosen, 'action' | 'period'>,
) {
  const slug = args.params.slug ?? ''
  const { data } = await execute(args, PublishProgressPageDocument, {
    slug,
    reports: { municipality: slug, period, action },
    action: action ?? '',
    isOnAction: action !== null,
  })
  const { commitments, progressReports } = data
  // Without the current texts the form would publish over them unread.
  if (!commitments || !progressReports) throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } })
  return { ...data, commitments, progressReports }
}

/** What is published now on one commitment or action, as the form and the notice of a conflict show it. */
export function currentIn(
  { progressReports, municipality }: PageQuery,
  { commitment, action }: Pick<Chosen, 'commitment' | 'action'>,
  lang?: string,
) {
  const report = progressReports.nodes.find(node =>
    action ? node.action?.id === action : node.commitment && node.commitment.number === commitment,
  )
  if (!report || !municipality) return null
  const { status, revision, invented, allSummaries, allChallenges, evidence, publishedBy, publishedAt } = report
  return {
    status,
    revision,
    revisionText: writeNumber(lang, revision),
    invented,
    by: publishedBy?.displayName ?? null,
    at: writeMoment(lang, publishedAt, zoneOfProvince[municipality.province]),
    evidence: evidence.map(piece => ({ ...piece, effectiveOn: piece.effectiveOn ?? undefined })),
    texts: allSummaries
      .map(({ text, dir, lang: tag }) => ({
        lang: tag,
        dir,
        summary: text,
        challenges: allChallenges.find(each => each.lang === tag)?.text ?? '',
      }))
      .sort((one, other) => Number(other.lang === lang) - Number(one.lang === lang)),
  }
}

export type Current = NonNullable<ReturnType<typeof currentIn>>
