import { createHash } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  ScheduleEventDocument,
  type ScheduleEventInput,
  ScheduleEventPageDocument,
} from '../../graphql/generated/graphql.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { subjectUnlessEnded } from '../../session/unless-ended.server.ts'

export async function askForPage(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const series = new URL(args.request.url).searchParams.get('series') ?? ''
  const variables = { series, ofSeries: series !== '' }
  const answer = await execute(args, ScheduleEventPageDocument, variables)
  const { data, failed } = answer
  // who asks must be known here: a sick service is not taken for a visitor without an account
  if (failed.has('viewer')) throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } })
  const eventSeries = variables.ofSeries ? subjectUnlessEnded(args, answer, 'eventSeries') : null
  if (!data.viewer && args.request.method === 'GET' && !isAfterAction(args)) throw signInFirst(args)
  return {
    ...data,
    eventSeries,
    // strangers do not find a series without a public date: the page then holds what was written, and nothing else
    isEnded: variables.ofSeries && !eventSeries,
    municipalities: data.municipalities?.nodes ?? [],
    commitments: data.commitments ?? [],
  }
}

/**
 * Schedules. The key is that of the page and of what was written: a double click schedules once, and a form that was
 * changed after going back is a new event. Null when the session has ended.
 */
export async function schedule(args: ActionFunctionArgs, input: ScheduleEventInput, pageKey: string) {
  const written = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
  const idempotencyKey = pageKey && `${pageKey}.${written}`
  try {
    const { data } = await execute(args, ScheduleEventDocument, { input: { ...input, idempotencyKey } })
    return data.scheduleEvent
  } catch (refusal) {
    if (refusal instanceof Response && refusal.status === 401) return null
    throw refusal
  }
}
