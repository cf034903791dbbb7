import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** A town hall shares one address, and a workshop signs in at once: the limit of a client is far above that of a mailbox. */
export const linkLimits = { perMailbox: 5, perClient: 40, seconds: 15 * 60 }

/** Counts requests for links in this process. */
export function createLinkLimits({ perMailbox, perClient, seconds } = linkLimits) {
  const clients = new RateLimiterMemory({ points: perClient, duration: seconds })
  const mailboxes = new RateLimiterMemory({ points: perMailbox, duration: seconds })
  return {
    /** Counts one request; answers the seconds to wait when it was one too many, else 0. */
    async waitFor(email: string, address: string) {
      return (await secondsToWait(clients, clientOf(address))) || (await secondsToWait(mailboxes, email))
    },
  }
}

async function secondsToWait(limiter: RateLimiterMemory, key: string) {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}

/** Who an address stands for: an IPv6 client owns a whole network of 64 bits, and an IPv4 address may come in IPv6 dress. */
export function clientOf(address: string) {
  const version4 = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (version4) return version4
  if (!isIPv6(address)) return address
  const [start = [], end = []] = address.split('::').map(half => half.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0')
  return [...start, ...zeros, ...end]
    .slice(0, 4)
    .map(group => parseInt(group, 16).toString(16))
    .join(':')
}
