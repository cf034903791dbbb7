import { expect, test } from 'vitest'
import { clientOf, createLinkLimits } from './limits.ts'

test('a mailbox has a limit, however many clients ask', async () => {
  const limits = createLinkLimits({ perMailbox: 2, perClient: 100, seconds: 60 })
  expect(await limits.waitFor('a@example.org', '10.0.0.1')).toBe(0)
  expect(await limits.waitFor('a@example.org', '10.0.0.2')).toBe(0)
  expect(await limits.waitFor('a@example.org', '10.0.0.3')).toBeGreaterThan(0)
  expect(await limits.waitFor('b@example.org', '10.0.0.3')).toBe(0)
})

test('a client has a limit, however many mailboxes it asks for', async () => {
  const limits = createLinkLimits({ perMailbox: 100, perClient: 2, seconds: 60 })
  expect(await limits.waitFor('a@example.org', '10.0.0.1')).toBe(0)
  expect(await limits.waitFor('b@example.org', '10.0.0.1')).toBe(0)
  expect(await limits.waitFor('c@example.org', '10.0.0.1')).toBeGreaterThan(0)
  expect(await limits.waitFor('c@example.org', '10.0.0.1')).toBeLessThanOrEqual(60)
  expect(await limits.waitFor('c@example.org', '10.0.0.2')).toBe(0)
})

test.each([
  ['10.0.0.1', '10.0.0.1'],
  ['::ffff:10.0.0.1', '10.0.0.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
])('%s counts as %s', (address, client) => expect(clientOf(address)).toBe(client))
