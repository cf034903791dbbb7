import { newToken } from './link-token.ts'

/** What an API token may do. A session knows no such bound. */
export type TokenScope = 'READ' | 'WRITE'

/** Told by its beginning: by the gateway, and by whatever looks for secrets that were published by mistake. */
const prefix = 'cpt_'

/** 256 bits that nobody guesses. */
export const newSecret = () => prefix + newToken()

export const isSecret = (bearer: string) => bearer.startsWith(prefix)
