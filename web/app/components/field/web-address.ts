import { z } from 'zod'

/** A link as a person writes it: people copy addresses without their beginning. */
export const webAddress = z.string().trim().transform(withScheme).refine(isWebAddress, 'url')

function withScheme(address: string) {
  return /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(address) ? `https://${address}` : address
}

function isWebAddress(address: string) {
  if (address.length > 2_000 || !URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return ['http:', 'https:'].includes(protocol) && !username && !password
}
