import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

export const newSigningSecret = () => `whsec_${randomBytes(32).toString('base64')}`

type Message = { id: string; body: string; secrets: readonly string[] }

/** The headers of Standard Webhooks: one signature a secret that is in force. */
export const signed = ({ id, body, secrets }: Message, now: Date) => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
  'webhook-signature': secrets.map(secret => new Webhook(secret).sign(id, now, body)).join(' '),
})
