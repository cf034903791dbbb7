import { createHash } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  ScheduleEventDocument,
  type ScheduleEventInput,
  ScheduleEventPageDocument,
} from '../../graphql/generated/graphql.ts'

export async function askForPage(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const series = new URL(args.request.url).searchParams.get('series') ?? ''
  const variables = { series, ofSeries: series !== '' }
  const { data, failed } = await execute(args, ScheduleEventPageDocument, variables)
  if (variables.ofSeries && !data.eventSeries && !failed.has('eventSeries')) throw new Response(null, { status: 404 })
  // who asks must be known here: a sick service is not taken for a visitor without an account
  if (failed.has('viewer')) throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } })
  return { ...data, municipalities: data.municipalities?.nodes ?? [], commitments: data.commitments ?? [] }
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
