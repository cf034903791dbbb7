import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from './public-address.ts'
import { isPublicHost, resolver } from './request.ts'

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.20.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['no address', false],
])('%s is a public address: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})

test('an IPv4 address is never public where it is written as one of IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), address => !isPublicAddress(`::ffff:${address}`) && !isPublicAddress(`::${address}`)),
  )
})

/** Spellings of addresses that are none of the public ones, and a name that leads to one. */
const inside = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:a9fe:a9fe]',
  '[64:ff9b::a00:1]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.0.1',
  '169.254.169.254',
  '0.0.0.0',
  '127.0.0.1.',
  'localhost',
  'localhost.',
  'no-such-name.invalid',
]

test.each(inside)('the host %s is not public', async host => {
  expect(await isPublicHost(new URL(`https://${host}/`))).toBe(false)
})

/** A name server that knows one address, or none, of every name. */
function answerTo(question: Buffer, address: string | null) {
  const end = question.indexOf(0, 12) + 5
  const isOfIPv4 = question.readUInt16BE(end - 4) === 1
  const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...(address ?? '').split('.').map(Number)])
  const head = Buffer.from(question.subarray(0, 12))
  const isKnown = address !== null && isOfIPv4
  head.writeUInt16BE(address === null ? 0x8183 : 0x8180, 2)
  head.writeUInt16BE(isKnown ? 1 : 0, 6)
  head.writeUInt32BE(0, 8)
  return Buffer.concat([head, question.subarray(12, end), ...(isKnown ? [answer] : [])])
}

test.each([
  ['to an address inside', (question: Buffer) => answerTo(question, '10.0.0.1'), false],
  ['to a public address', (question: Buffer) => answerTo(question, '8.8.8.8'), true],
  ['nowhere', (question: Buffer) => answerTo(question, null), false],
  ['to a name server that never answers, within a bound,', () => undefined, false],
])('a name that leads %s is told by what it leads to', async (_where, answer, isPublic) => {
  const server = createSocket('udp4')
  server.bind(0, '127.0.0.1')
  await once(server, 'listening')
  server.on('message', (question, { port, address }) => {
    const said = answer(question)
    if (said) server.send(said, port, address)
  })
  const servers = resolver.getServers()
  resolver.setServers([`127.0.0.1:${server.address().port}`])
  try {
    expect(await isPublicHost(new URL('https://name.example/'))).toBe(isPublic)
  } finally {
    resolver.setServers(servers)
    server.close()
  }
})
