import type { RequestHeaders } from '../shared/subgraph.ts'
import type { Door } from './door.ts'

/** What the gateway asks a subgraph in its own name: one field. Throws where the subgraph does not answer. */
export const askingWith =
  (headers: () => Promise<RequestHeaders>) =>
  async <Value>(door: Door, field: string, query: string, variables: Record<string, unknown> = {}): Promise<Value> => {
    const { data, errors } = await door.ask({ query, variables }, await headers())
    if (errors?.length) throw new Error(`${door.name}.${field}: ${errors[0]?.message}`)
    return data?.[field] as Value
  }
