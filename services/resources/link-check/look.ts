import { lookup as resolve, type LookupAddress } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'
import { addressToLookAt, mostHops, type Outcome, outcomeOf } from './rules.ts'

const patience = 10_000
const refusal = 'ADDRESS_REFUSED'

type IsAllowed = (address: string) => boolean

/**
 * Looks whether a link works: follows at most five redirects, reads heads and no bodies, and connects to no address that is not
 * public. The address that was looked up is the one that is connected to, so a name cannot change its mind in between.
 */
export async function look(link: string, isAllowed: IsAllowed = isPublicAddress): Promise<Outcome> {
  let url = addressToLookAt(link)
  for (let hop = 0; hop <= mostHops; hop += 1) {
    if (!url) return 'REFUSED'
    const answer = await headOf(url, isAllowed).catch((error: NodeJS.ErrnoException) => error.code ?? 'fault')
    if (typeof answer === 'string') return answer === refusal ? 'REFUSED' : 'SILENT'
    const { status, location } = answer
    if (status < 300 || status >= 400 || !location) return outcomeOf(status)
    url = addressToLookAt(location, url.href)
  }
  return 'SILENT'
}

function headOf(url: URL, isAllowed: IsAllowed) {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !isAllowed(host)) return Promise.reject(refused())
  return new Promise<{ status: number; location: string | undefined }>((answer, fail) => {
    const signal = AbortSignal.timeout(patience)
    const request = (url.protocol === 'https:' ? https : http).get(
      url,
      {
        agent: false,
        lookup: guarded(isAllowed),
        signal,
        maxHeaderSize: 16_384,
        headers: { Accept: '*/*', 'User-Agent': 'CoalitionPortal-LinkCheck/1.0' },
      },
      response => {
        answer({ status: response.statusCode ?? 0, location: response.headers.location })
        // the body may be endless
        response.destroy()
      },
    )
    request.on('error', fail)
  })
}

const refused = () => Object.assign(new Error('The portal does not look there.'), { code: refusal })

/** Every address that a name has must be allowed: one that is not tells enough. */
const guarded =
  (isAllowed: IsAllowed): LookupFunction =>
  (hostname, options, done) =>
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses = (found ?? []) as LookupAddress[]
      const [first] = addresses
      if (error || !first) return done(error ?? new Error('No address.'), '', 4)
      if (!addresses.every(({ address }) => isAllowed(address))) return done(refused(), '', 4)
      if (options.all) return done(null, addresses)
      done(null, first.address, first.family)
    })
