import { createHash, randomBytes } from 'node:crypto'

/** A key for a link in a letter: nobody guesses it. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is kept of it: whoever reads the database cannot use the link. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')
