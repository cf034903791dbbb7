import { createServer } from 'node:https'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import { Webhook } from 'standardwebhooks'

type Received = { path: string; headers: IncomingHttpHeaders; body: string; message: any }
type Answer = (response: ServerResponse, received: Received, count: number) => void

const thanks: Answer = response => void response.writeHead(200).end('Thank you')

/** Somebody's receiver of webhooks: HTTPS on this machine, with a certificate of its own. It keeps what came, and answers as it is told. */
export async function openReceiver() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'receiver' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  })
  const received: Received[] = []
  let answer = thanks
  const server = createServer({ key, cert }, async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    const one = { path: request.url ?? '', headers: request.headers, body, message: JSON.parse(body || 'null') }
    received.push(one)
    answer(response, one, received.length)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `https://127.0.0.1:${port}`,
    received,
    /** What the guard on connections lets through in tests besides. */
    outward: { ca: cert, isAllowed: (address: string) => address === '127.0.0.1' },
    answers: (with_: Answer = thanks) => {
      answer = with_
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

export type Receiver = Awaited<ReturnType<typeof openReceiver>>

/** Verifies a message as its receiver does. Throws where the signature is not good. */
export const verified = ({ headers, body }: Pick<Received, 'headers' | 'body'>, secret: string): any =>
  new Webhook(secret).verify(body, headers as Record<string, string>)
