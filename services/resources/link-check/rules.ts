import { BlockList, isIP } from 'node:net'

export type Outcome = 'ALIVE' | 'GONE' | 'SILENT' | 'REFUSED'

const day = 24 * 60 * 60_000
/** A fault of an hour is no dead link. */
const enoughFailures = 2
export const mostHops = 5

/** Networks that are nobody's public site: this machine, its neighbours, and what is set aside. */
const reserved = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  reserved.addSubnet(network, bits, 'ipv4')
/** Of IPv6 only the global addresses are looked at, and of them none that stands for another one. */
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  reserved.addSubnet(network, bits, 'ipv6')

export function isPublicAddress(address: string) {
  const family = isIP(address)
  if (family === 4) return !reserved.check(address, 'ipv4')
  return family === 6 && global.check(address, 'ipv6') && !reserved.check(address, 'ipv6')
}

/** Where a link leads, if that may be looked at at all. */
export function addressToLookAt(link: string, base?: string): URL | undefined {
  if (!URL.canParse(link, base)) return undefined
  const url = new URL(link, base)
  return ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password ? url : undefined
}

/** What an answer means. Who asks to sign in, or to come back later, is there. */
export const outcomeOf = (status: number): Outcome =>
  status === 404 || status === 410 ? 'GONE' : status >= 500 && status !== 503 ? 'SILENT' : 'ALIVE'

export type Check = { url: string; checkedAt: Date; outcome: Outcome; failures: number; failingSince: Date | null }

/** Once a week while it works, and the next day while it does not. */
export const isDue = (check: Pick<Check, 'checkedAt' | 'failures'>, now: Date) =>
  now.getTime() - check.checkedAt.getTime() >= (check.failures > 0 ? day : 7 * day) - day / 24

export function checkAfter(before: Check | undefined, url: string, outcome: Outcome, now: Date): Check {
  const same = before?.url === url ? before : undefined
  if (outcome === 'ALIVE') return { url, checkedAt: now, outcome, failures: 0, failingSince: null }
  return {
    url,
    checkedAt: now,
    outcome,
    failures: (same?.failures ?? 0) + 1,
    failingSince: same?.failingSince ?? now,
  }
}

/** Gone is gone; silence must be met twice. */
export const isDead = ({ outcome, failures }: Pick<Check, 'outcome' | 'failures'>) =>
  outcome !== 'ALIVE' && (outcome !== 'SILENT' || failures >= enoughFailures)
