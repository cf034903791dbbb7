import { type AddressInfo, connect } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { readToTheEnd } from './read-to-the-end.ts'

/** Sends until it is cut off or has sent all, and gives what was answered. */
async function send(head: string, parts: number) {
  const app = express().use(readToTheEnd(0))
  app.post('/', (_request, response) => void response.status(413).send('Too large.'))
  const server = app.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  const closed = new Promise(resolve => socket.once('close', resolve))
  socket.on('data', data => (answer += data)).on('error', () => {})
  socket.write(`POST / HTTP/1.1\r\nhost: localhost\r\n${head}\r\n\r\n`)
  await expect.poll(() => answer).toContain('Too large.')
  for (let part = 0; part < parts; part += 1) socket.write(Buffer.alloc(1_000))
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')
  await closed
  await new Promise(resolve => server.close(resolve))
  return answer
}

test('what is refused is let through, and the next request on the line is answered', async () => {
  expect(await send('content-length: 5000', 5)).toContain('404 Not Found')
})

test.each(['content-length: 2147483648', 'transfer-encoding: chunked'])(
  'whoever sends without end (%s) is answered, and then cut off',
  async head => {
    const answer = await send(head, 0)
    expect(answer).toContain('413 Payload Too Large')
    expect(answer).not.toContain('404')
  },
)
