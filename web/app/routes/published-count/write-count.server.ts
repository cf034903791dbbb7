import { createHash } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { strikeIn } from '../../components/strike/strike.ts'
import { execute } from '../../graphql/execute.server.ts'
import {
  CorrectPublishedCountDocument,
  type NetworkCode,
  RecordPublishedCountDocument,
} from '../../graphql/generated/graphql.ts'
import type { countSchema } from './count-schema.ts'

type Values = z.infer<typeof countSchema>

/**
 * Records or corrects. The key is that of the page and of what was written: a double click writes once, and a form that was
 * changed after going back is new. Null when the session has ended.
 */
export async function writeCount(args: ActionFunctionArgs, network: NetworkCode, values: Values) {
  const { key, id, revision, date, count, what, source } = values
  const strike = strikeIn(values)
  const said = { date: date || null, count: count ?? null, what, source }
  const written = createHash('sha256').update(JSON.stringify({ id, revision, said, strike })).digest('base64url')
  const idempotencyKey = key ? `${key}.${written}` : null
  try {
    if (id && revision) {
      const input = { ...said, ...strike, id, revision, idempotencyKey }
      return (await execute(args, CorrectPublishedCountDocument, { input })).data.correctPublishedCount
    }
    const input = { ...said, network, idempotencyKey }
    const { recordPublishedCount } = (await execute(args, RecordPublishedCountDocument, { input })).data
    return { ...recordPublishedCount, current: null }
  } catch (refusal) {
    if (refusal instanceof Response && refusal.status === 401) return null
    throw refusal
  }
}
