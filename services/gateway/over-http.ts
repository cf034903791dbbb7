import { parse } from 'graphql'
import { Pool } from 'undici'
import type { Answer, Door } from './door.ts'
import { isDown } from './down.ts'

// shorter than what a page may take, so that one sick part leaves time for the rest
const timeLimit = 3_000

/** A subgraph in a process of its own. A question that only reads is asked once more when the connection fails. */
export function overHttp(name: string, address: string): Door {
  const { origin, pathname } = new URL(address)
  const path = pathname === '/' ? '/graphql' : pathname
  const pool = new Pool(origin, {
    connections: 32,
    headersTimeout: timeLimit,
    bodyTimeout: timeLimit,
    connect: { timeout: 1_000 },
  })

  async function post(body: string, headers: Record<string, string>): Promise<Answer> {
    const response = await pool.request({ path, method: 'POST', headers, body })
    return (await response.body.json()) as Answer
  }

  return {
    name,
    ask: async ({ query, variables, operationName, document }, { authorization, 'accept-language': language }) => {
      const body = JSON.stringify({ query, variables, operationName })
      const headers = {
        'content-type': 'application/json',
        ...(authorization ? { authorization } : {}),
        ...(language ? { 'accept-language': language } : {}),
      }
      const onlyReads = !query.trimStart().startsWith('mutation')
      return await post(body, headers)
        .catch(error => (onlyReads && isCutOff(error) ? post(body, headers) : Promise.reject(error)))
        .catch(() => isDown(name, document ?? parse(query)))
    },
    close: () => pool.close(),
  }
}

/** A connection that broke, as one does that the other side closed while idle; a slow answer is not asked for again. */
const isCutOff = (error: { code?: string }) => ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(error.code ?? '')
