import { createHash } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { strikeIn } from '../../components/strike/strike.ts'
import { execute } from '../../graphql/execute.server.ts'
import { CorrectNeedDocument, type NetworkCode, RecordNeedDocument } from '../../graphql/generated/graphql.ts'
import { entriesOf } from '../desk-partners/entries.ts'
import type { needSchema } from './need-schema.ts'

/**
 * Records or corrects. The key is that of the page and of what was written: a double click writes once, and a form that was
 * changed after going back is new. Null when the session has ended.
 */
export async function writeNeed(args: ActionFunctionArgs, network: NetworkCode, values: z.infer<typeof needSchema>) {
  const { key, id, revision, what, answer, from, to, source } = values
  const said = { what: entriesOf(what), answer: entriesOf(answer), from, to, source }
  const strike = strikeIn(values)
  const written = createHash('sha256').update(JSON.stringify({ id, revision, said, strike })).digest('base64url')
  const idempotencyKey = key ? `${key}.${written}` : null
  try {
    if (id && revision) {
      const input = { ...said, ...strike, id, revision, idempotencyKey }
      return { ...(await execute(args, CorrectNeedDocument, { input })).data.correctNeed, said }
    }
    const input = { ...said, network, idempotencyKey }
    return { ...(await execute(args, RecordNeedDocument, { input })).data.recordNeed, current: null, said }
  } catch (refusal) {
    if (refusal instanceof Response && refusal.status === 401) return null
    throw refusal
  }
}
