import type { IncomingMessage } from 'node:http'
import { hostOf, type IsAllowed, isRefused, requestOutward } from '../../shared/outward/request.ts'

const patience = 10_000
/** Of an answer no more is read. */
const mostBytes = 1_000

type Message = { url: string; body: string; headers: Record<string, string> }
/** A try: an answer, or why there was none. */
export type Ending = {
  status: number | null
  fault: 'NOT_PUBLIC' | 'NO_CONNECTION' | 'CERTIFICATE' | 'TOO_SLOW' | null
  milliseconds: number
  answer: string | null
}

/** Given by tests alone: where one may send besides, and whose certificates are trusted there. */
export type Outward = { isAllowed?: IsAllowed | undefined; ca?: string | undefined }

/** Posts a message to somebody's receiver, and never throws. Redirects are an answer like others. */
export async function post(
  { url, body, headers }: Message,
  ownHost: string,
  { isAllowed, ca }: Outward,
): Promise<Ending> {
  const begun = performance.now()
  const signal = AbortSignal.timeout(patience)
  const ended = (ending: Pick<Ending, 'status' | 'fault' | 'answer'>): Ending => ({
    ...ending,
    milliseconds: Math.round(performance.now() - begun),
  })
  const address = new URL(url)
  if (address.protocol !== 'https:' || hostOf(address) === ownHost)
    return ended({ status: null, fault: 'NOT_PUBLIC', answer: null })
  try {
    const response = await new Promise<IncomingMessage>((answer, fail) => {
      const options = {
        method: 'POST',
        signal,
        ca,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'accept-encoding': 'identity',
          'user-agent': 'CoalitionPortal-Webhook/1.0',
        },
      }
      requestOutward(address, options, isAllowed).on('error', fail).on('response', answer).end(body)
    })
    return ended({ status: response.statusCode ?? 0, fault: null, answer: await beginningOf(response) })
  } catch (error) {
    return ended({ status: null, fault: faultOf(error, signal.aborted), answer: null })
  }
}

/** What there is of it within the time: an answer that breaks off, or never ends, has been given all the same. */
async function beginningOf(response: IncomingMessage) {
  const parts: Buffer[] = []
  let bytes = 0
  try {
    for await (const part of response) {
      parts.push(part as Buffer)
      bytes += (part as Buffer).length
      if (bytes >= mostBytes) break
    }
  } catch {
    // as far as it came
  } finally {
    response.destroy()
  }
  return Buffer.concat(parts).subarray(0, mostBytes).toString()
}

/** As little as helps: a name that nobody knows and one that leads inside are told alike. */
function faultOf(error: unknown, isOverTime: boolean): Ending['fault'] {
  const { code = '' } = error as NodeJS.ErrnoException
  if (isOverTime) return 'TOO_SLOW'
  if (isRefused(error) || code === 'ENOTFOUND') return 'NOT_PUBLIC'
  return /CERT|ALTNAME|UNABLE_TO/.test(code) ? 'CERTIFICATE' : 'NO_CONNECTION'
}
