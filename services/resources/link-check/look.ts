import { type IsAllowed, isRefused, requestOutward } from '../../shared/outward/request.ts'
import { addressToLookAt, mostHops, type Outcome, outcomeOf } from './rules.ts'

const patience = 10_000

/** Looks whether a link works: follows at most five redirects, reads heads and no bodies, and connects to no address that is not public. */
export async function look(link: string, isAllowed?: IsAllowed): Promise<Outcome> {
  let url = addressToLookAt(link)
  for (let hop = 0; hop <= mostHops; hop += 1) {
    if (!url) return 'REFUSED'
    const answer = await headOf(url, isAllowed).catch((error: unknown) => (isRefused(error) ? 'REFUSED' : 'SILENT'))
    if (typeof answer === 'string') return answer
    const { status, location } = answer
    if (status < 300 || status >= 400 || !location) return outcomeOf(status)
    url = addressToLookAt(location, url.href)
  }
  return 'SILENT'
}

const headOf = (url: URL, isAllowed?: IsAllowed) =>
  new Promise<{ status: number; location: string | undefined }>((answer, fail) => {
    const headers = { Accept: '*/*', 'User-Agent': 'CoalitionPortal-LinkCheck/1.0' }
    const request = requestOutward(url, { signal: AbortSignal.timeout(patience), headers }, isAllowed)
    request.on('error', fail)
    request.on('response', response => {
      answer({ status: response.statusCode ?? 0, location: response.headers.location })
      // the body may be endless
      response.destroy()
    })
    request.end()
  })
