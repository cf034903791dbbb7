import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor } from '../secret.ts'

/** Whom letters go to, what they are about in general, and of that the one thing, where only that is to end. */
export type Subscription = { person: string; topic: string; thing?: string | undefined }

const seal = (text: string, secret: string) =>
  createHmac('sha256', keyFor('unsubscribe', secret)).update(text).digest('base64url')

/** What ends letters of one kind to one person. It never expires: a letter of last year must be good for it, and it opens nothing else. */
export function unsubscribeToken({ person, topic, thing }: Subscription, secret: string) {
  const text = Buffer.from(JSON.stringify(thing ? [person, topic, thing] : [person, topic])).toString('base64url')
  return `${text}.${seal(text, secret)}`
}

/** Null where the token is not ours. */
export function readUnsubscribeToken(token: string, secret: string): Subscription | null {
  const [text = '', given = ''] = token.split('.')
  const [own, other] = [Buffer.from(seal(text, secret)), Buffer.from(given)]
  if (own.length !== other.length || !timingSafeEqual(own, other)) return null
  const [person, topic, thing] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, string, string?]
  return { person, topic, thing }
}
