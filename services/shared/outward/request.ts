import type { LookupAddress } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import http, { type ClientRequest } from 'node:http'
import https, { type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

export type IsAllowed = (address: string) => boolean

const refusal = 'ADDRESS_REFUSED'
const refused = () => Object.assign(new Error('Not a public address.'), { code: refusal })

export const isRefused = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code === refusal

/** The host of an address as a name or an IP address, without brackets and a last dot. */
export const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')

/**
 * A request to where somebody else told the portal to go. It connects to no address that is not public, and to the one that was looked up:
 * a name cannot change its mind in between. It follows no redirect.
 */
export function requestOutward(
  url: URL,
  options: RequestOptions,
  isAllowed: IsAllowed = isPublicAddress,
): ClientRequest {
  const host = hostOf(url)
  if (isIP(host) && !isAllowed(host)) throw refused()
  const { request } = url.protocol === 'https:' ? https : http
  return request(url, { agent: false, lookup: guarded(isAllowed), maxHeaderSize: 16_384, ...options })
}

/** Whether a host is public as things stand. A name that nobody knows is not, and nothing tells which of both it was. */
export async function isPublicHost(url: URL, isAllowed: IsAllowed = isPublicAddress) {
  const host = hostOf(url)
  if (isIP(host)) return isAllowed(host)
  return await new Promise<boolean>(answer => guarded(isAllowed)(host, { all: true }, error => answer(!error)))
}

/** Asks name servers alone, within a bound, and holds no thread meanwhile. What this machine calls its neighbours is nobody's public site. */
export const resolver = new Resolver({ timeout: 2_000, tries: 1 })

async function addressesOf(hostname: string): Promise<LookupAddress[]> {
  if (isIP(hostname)) return [{ address: hostname, family: isIP(hostname) }]
  // a name that no name server has to know
  if (/(^|\.)localhost\.?$/i.test(hostname)) return [{ address: '127.0.0.1', family: 4 }]
  const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
  const found = answers.flatMap((answer, at) =>
    answer.status === 'fulfilled' ? answer.value.map(address => ({ address, family: at === 0 ? 4 : 6 })) : [],
  )
  if (found.length === 0) throw Object.assign(new Error('No address.'), { code: 'ENOTFOUND' })
  return found
}

/** Every address that a name has must be allowed: one that is not tells enough. */
const guarded =
  (isAllowed: IsAllowed): LookupFunction =>
  (hostname, { all, family }, done) => {
    addressesOf(hostname).then(
      found => {
        const addresses = found.filter(one => !family || one.family === Number(`${family}`.replace('IPv', '')))
        const [first] = addresses
        if (!first || !found.every(({ address }) => isAllowed(address))) return done(refused(), '', 4)
        if (all) return done(null, addresses)
        done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, '', 4),
    )
  }
