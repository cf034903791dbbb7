import { describe, expect, test } from 'vitest'
import { isRefusedForGood } from './refusals.ts'

describe('a letter is refused for good', () => {
  test.each([
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 No such mailbox' },
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 553, response: '553 Mailbox name not allowed' },
    { code: 'EMESSAGE', command: 'DATA', responseCode: 554, response: '554 Message too large' },
  ])('by $response', fault => expect(isRefusedForGood(fault)).toBe(true))

  test.each([
    { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, response: '535 5.7.8 Invalid credentials' },
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550, response: '550 Sender rejected' },
    { code: 'EPROTOCOL', command: 'CONN', responseCode: 554, response: '554 No service here' },
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 530, response: '530 Authentication required' },
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 5.7.1 Relaying denied' },
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450, response: '450 4.2.1 Try again later' },
    { code: 'ECONNECTION', command: 'CONN' },
    {},
  ])('not by $response', fault => expect(isRefusedForGood(fault)).toBe(false))
})
