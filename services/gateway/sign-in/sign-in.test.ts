import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { linkLimits } from './limits.ts'
import { cookieHeader, openSignIn, printed } from './test-kit.ts'

let portal: Awaited<ReturnType<typeof openSignIn>>
beforeAll(async () => {
  portal = await openSignIn()
})
afterAll(async () => await portal.close())
beforeEach(async () => {
  printed.mockClear()
  await portal.db.deleteFrom('keptMail').execute()
})

async function signedIn({ signIn, linkToken } = portal) {
  const confirmed = await signIn.confirm(await linkToken())
  if (!confirmed.ok) throw new Error('The link should have worked.')
  return { cookies: confirmed.cookies, cookie: cookieHeader(confirmed.cookies) }
}

describe('a link', () => {
  test('signs in once, and leads back to where its reader came from', async () => {
    const token = await portal.linkToken('/fr/progress?commitment=3')
    const confirmed = await portal.signIn.confirm(token)
    expect(confirmed).toMatchObject({ ok: true, returnTo: '/fr/progress?commitment=3' })
    const cookie = confirmed.ok ? cookieHeader(confirmed.cookies) : ''
    expect(await portal.signIn.sessionOf({ cookie })).toEqual({ email: 'editor-1@example.org', cookies: [] })
    expect(await portal.signIn.confirm(token)).toEqual({ ok: false })
  })

  test('works for one of two that press the button at once', async () => {
    const token = await portal.linkToken()
    const answers = await Promise.all([
      portal.signIn.confirm(token),
      portal.signIn.confirm(token),
      portal.signIn.confirm(token),
    ])
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
  })

  test('does not work after its fifteen minutes, and is forgotten', async () => {
    const token = await portal.linkToken()
    const row = await portal.db.selectFrom('verification').select('expiresAt').executeTakeFirstOrThrow()
    expect(row.expiresAt.getTime() - Date.now()).toBeGreaterThan(14 * 60_000)
    expect(row.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(15 * 60_000)
    await portal.db
      .updateTable('verification')
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .execute()
    expect(await portal.signIn.confirm(token)).toEqual({ ok: false })
    expect(await portal.db.selectFrom('verification').select('id').execute()).toEqual([])
  })

  test('is not stored as it was sent', async () => {
    const token = await portal.linkToken('/en/events')
    const rows = JSON.stringify(await portal.db.selectFrom('verification').selectAll().execute())
    expect(rows).not.toContain(token.split('.')[0])
  })

  test.each(['', 'guess', 'A'.repeat(32), `${'A'.repeat(32)}.L2Vu`, `${'A'.repeat(32)}' or 1=1`, 'é'.repeat(40)])(
    'cannot be made up: %s',
    async token => {
      expect(await portal.signIn.confirm(token)).toEqual({ ok: false })
    },
  )
})

describe('an unknown address', () => {
  const ask = (email: string, client = '10.1.0.1') =>
    portal.signIn.sendLink({ email, lang: 'en', returnTo: '/', address: client })

  test('gets the same answer and no mail', async () => {
    expect(await ask('nobody@example.org')).toEqual({ ok: true })
    expect(await ask('not an address')).toEqual({ ok: true })
    expect(await ask(`${'a'.repeat(300)}@example.org`)).toEqual({ ok: true })
    expect(await portal.signIn.localMail()).toEqual([])
    expect(printed).not.toHaveBeenCalled()
    expect(await ask('  Editor@Example.org ')).toEqual({ ok: true })
    expect(await portal.signIn.localMail()).toMatchObject([
      { to: 'editor@example.org', sentAt: expect.stringMatching(/Z$/) },
    ])
    expect(printed.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^Sign-in link for editor@example\.org: http:\/\/localhost:3000\/en\/sign-in\/confirm\?token=[A-Za-z]{32}\n$/,
        ),
      ],
    ])
  })

  test('is held to the same limit as a known one', async () => {
    for (const email of ['nobody-100@example.org', 'editor-100@example.org']) {
      for (let client = 1; client <= linkLimits.perMailbox; client += 1)
        expect(await ask(email, `10.2.0.${client}`)).toEqual({ ok: true })
      const refused = await ask(email, '10.2.0.99')
      expect(refused).toMatchObject({ ok: false, retryAfter: expect.any(Number) })
      expect(refused.ok ? 0 : refused.retryAfter).toBeGreaterThan(linkLimits.seconds - 60)
    }
    expect(await portal.signIn.localMail()).toHaveLength(linkLimits.perMailbox)
  })
})

describe('a session', () => {
  test('ends when its reader signs out, in every window', async () => {
    const headers = await signedIn()
    const other = await signedIn()
    const { cookies } = await portal.signIn.signOut(headers)
    expect(cookies[0]).toMatch(/^portal_session\.session_token=; Max-Age=0;/)
    expect(await portal.signIn.sessionOf(headers)).toBeNull()
    expect(await portal.signIn.sessionOf(other)).not.toBeNull()
  })

  test('is nobody’s when its cookie is missing, forged or another site’s', async () => {
    const { cookie } = await signedIn()
    const [, token] = /=([^.]+)\./.exec(cookie) ?? []
    expect(await portal.signIn.sessionOf({})).toBeNull()
    expect(await portal.signIn.sessionOf({ cookie: `portal_session.session_token=${token}` })).toBeNull()
    expect(
      await portal.signIn.sessionOf({ cookie: `portal_session.session_token=${token}.${'A'.repeat(43)}%3D` }),
    ).toBeNull()
    expect(await portal.signIn.sessionOf({ cookie: 'other=portal_session.session_token' })).toBeNull()
    expect(await portal.signIn.sessionOf({ cookie })).not.toBeNull()
  })

  test('lasts thirty days from the last visit, and no longer', async () => {
    const { cookie } = await signedIn()
    const withDaysLeft = async (days: number) => {
      await portal.db
        .updateTable('session')
        .set({ expiresAt: new Date(Date.now() + days * 86_400_000) })
        .execute()
      return await portal.signIn.sessionOf({ cookie })
    }
    expect((await withDaysLeft(28.5))?.cookies).toMatchObject([expect.stringContaining('Max-Age=2592000')])
    const { latest } = await portal.db
      .selectFrom('session')
      .select(({ fn }) => fn.max('expiresAt').as('latest'))
      .executeTakeFirstOrThrow()
    expect(latest.getTime()).toBeGreaterThan(Date.now() + 29.9 * 86_400_000)
    expect((await withDaysLeft(29.5))?.cookies).toEqual([])
    expect(await withDaysLeft(-0.01)).toBeNull()
  })

  test('does not name the reader’s machine', async () => {
    await signedIn()
    const [row] = await portal.db.selectFrom('session').selectAll().execute()
    expect(row).toMatchObject({ ipAddress: '', userAgent: '' })
  })
})

test('a cookie is kept from scripts and from other sites', async () => {
  const { cookies } = await signedIn()
  expect(cookies).toEqual([
    expect.stringMatching(/^portal_session\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/),
  ])
})

test('a portal with HTTPS keeps its cookie from plain HTTP', async () => {
  const own = await openSignIn({ origin: 'https://localhost' })
  const { cookies } = await signedIn(own)
  await own.close()
  expect(cookies).toEqual([
    expect.stringMatching(
      /^__Secure-portal_session\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ])
})

test('a portal that others reach by name shows nobody the mail it kept', async () => {
  const own = await openSignIn({ origin: 'https://portal.example.org' })
  expect(await own.linkToken()).toBe('')
  expect(await own.signIn.localMail()).toBeNull()
  expect(printed).toHaveBeenCalledTimes(1)
  await own.close()
})
