import { afterEach, expect, test, vi } from 'vitest'
import { openMailServer } from '../../../test/kit/mail-server.ts'
import type { Log } from '../../shared/log.ts'
import { openSignIn, printed, tokenIn } from './test-kit.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

const mailServer = async (options?: { refuses?: boolean }) => {
  const server = await openMailServer(options)
  ends.push(server.close)
  return server
}

async function openWith(smtpUrl: string, log: Partial<Log> = {}) {
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const portal = await openSignIn({ smtpUrl, log: { ...silent, ...log } as Log })
  ends.push(portal.close)
  const ask = (email: string) =>
    portal.signIn.sendLink({ email, lang: 'ar', returnTo: '/ar/events', address: '10.0.0.1' })
  return { ...portal, ask }
}

test('a link arrives in its reader’s language and signs in', async () => {
  const { mails, smtpUrl } = await mailServer()
  const { signIn, ask } = await openWith(smtpUrl)
  expect(await ask('editor@example.org')).toEqual({ ok: true })
  await vi.waitFor(() => expect(mails).toHaveLength(1), 5_000)
  expect(mails[0]).toMatchObject({
    from: { name: 'Coalition portal', address: 'portal@example.org' },
    to: [{ address: 'editor@example.org' }],
    subject: expect.stringContaining('رابط تسجيل الدخول'),
    html: expect.stringContaining('<html lang="ar" dir="rtl">'),
  })
  const token = tokenIn(mails[0]?.text)
  expect(tokenIn(mails[0]?.html)).toBe(token)
  expect(await signIn.confirm(token)).toMatchObject({ ok: true, returnTo: '/ar/events' })
  expect(printed).not.toHaveBeenCalled()
  expect(await signIn.localMail()).toBeNull()
})

test('an unknown address gets nothing', async () => {
  const { mails, smtpUrl } = await mailServer()
  const { signIn, ask } = await openWith(smtpUrl)
  expect(await ask('nobody@example.org')).toEqual({ ok: true })
  expect(await ask('editor@example.org, nobody@example.org')).toEqual({ ok: true })
  await signIn.stop()
  expect(mails).toEqual([])
})

test.each([
  ['refuses', async () => (await mailServer({ refuses: true })).smtpUrl],
  ['is away', async () => 'smtp://127.0.0.1:1'],
])('a mail server that %s is in the log, the address is not', async (_, address) => {
  const error = vi.fn()
  const { signIn, ask } = await openWith(await address(), { error })
  expect(await ask('editor@example.org')).toEqual({ ok: true })
  await signIn.stop()
  expect(error).toHaveBeenCalledTimes(1)
  expect(error.mock.calls[0]?.[1]).toBe('a sign-in link could not be sent')
  expect(JSON.stringify(error.mock.calls)).not.toContain('editor')
})

test('a stop waits for the mail that is on its way', async () => {
  const { mails, smtpUrl } = await mailServer()
  const { signIn, ask } = await openWith(smtpUrl)
  await ask('editor@example.org')
  expect(mails).toHaveLength(0)
  await signIn.stop()
  expect(mails).toHaveLength(1)
})
