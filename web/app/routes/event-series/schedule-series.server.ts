import { createHash } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { ScheduleSeriesDocument, type ScheduleSeriesInput } from '../../graphql/generated/graphql.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'

/** The dates that would be made; null when the session has ended. */
export const preview = (args: ActionFunctionArgs, input: ScheduleSeriesInput) =>
  scheduleSeries(args, { ...input, dryRun: true })

/** Makes them. A double click makes one series: the key is that of the page and of what was written. */
export function make(args: ActionFunctionArgs, input: ScheduleSeriesInput, pageKey: string) {
  const written = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
  return scheduleSeries(args, { ...input, idempotencyKey: pageKey && `${pageKey}.${written}` })
}

const scheduleSeries = (args: ActionFunctionArgs, input: ScheduleSeriesInput) =>
  unlessSignedOut(execute(args, ScheduleSeriesDocument, { input }).then(({ data }) => data.scheduleSeries))
