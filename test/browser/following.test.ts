import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { word } from '../kit/words.ts'
import { siteForFile } from '../kit/site.ts'

const { portal, browser } = await siteForFile()
async function schedule(title: string) {
  const input = {
    title: [{ lang: 'en', text: title }],
    kind: 'WORKSHOP',
    startsAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    endsAt: new Date(Date.now() + 30 * 86_400_000 + 3_600_000).toISOString(),
    timeZone: 'America/St_Johns',
    hostMunicipality: 'lethbridge',
    commitments: [7],
  }
  const { data } = await portal.ask(
    'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } userErrors { message } } }',
    { input },
    { as: 'secretariat@example.org' },
  )
  expect(data.scheduleEvent.userErrors).toEqual([])
  return data.scheduleEvent.event.slug as string
}

/** A night goes by, as far as what is followed is concerned. */
async function tomorrow() {
  await portal.graph.courier.deliver()
  await sql`update members.digest_entry set tell_at = now() - interval '1 minute' where letter_id is null`.execute(
    portal.db,
  )
  await portal.graph.rounds.everyMinute()
  await portal.graph.postman.deliver()
}

test('a stranger is led to sign in and back, follows a municipality, gets its news by mail, and undoes it all', async () => {
  const page = await browser.visit()
  await page.goto('/en/municipalities/lethbridge')
  await page.getByRole('link', { name: word('en', 'following', 'follow') }).click()
  await page.waitForURL('**/en/sign-in?returnTo=*')
  const returnTo = new URL(page.url()).searchParams.get('returnTo') ?? ''
  expect(returnTo).toBe('/en/municipalities/lethbridge')
  await signIn(page, 'edmonton@example.org', 'en', returnTo)
  await expect.poll(() => new URL(page.url()).pathname).toBe('/en/municipalities/lethbridge')

  const box = page.locator('.follow')
  const press = (name: string) => box.getByRole('button', { name, exact: true }).click()
  await press(word('en', 'following', 'follow'))
  await expect.poll(() => box.textContent()).toContain(word('en', 'following', 'done.followed'))
  expect(await box.textContent()).toContain(word('en', 'following', 'comes.DAILY'))
  await expectAccessible(page)
  await press(word('en', 'following', 'undo'))
  await expect.poll(() => box.textContent()).toContain(word('en', 'following', 'done.unfollowed'))
  await press(word('en', 'following', 'undo'))
  await expect.poll(() => box.textContent()).toContain(word('en', 'following', 'done.followed'))

  const slug = await schedule('Invented workshop that is told')
  await tomorrow()
  await page.goto('/en/local-mail')
  const mail = page.locator('.local-mail', { has: page.getByRole('heading', { name: 'News: Lethbridge' }) })
  await expect.poll(() => mail.textContent()).toContain('Invented workshop that is told')
  expect(await mail.locator(`a[href$="/en/events/${slug}"]`).count()).toBe(1)
  expect(await mail.locator('a[href$="/en/account/following"]').count()).toBe(1)

  await page.goto('/en/account/following')
  const lethbridge = page.locator('.followed', { hasText: 'Lethbridge' })
  await expect.poll(() => lethbridge.textContent()).toContain('Invented workshop that is told')
  await lethbridge.getByRole('combobox').selectOption('AT_ONCE')
  await lethbridge.getByRole('button', { name: word('en', 'following', 'save') }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'following', 'done.paced'))
  expect(await lethbridge.getByRole('combobox').inputValue()).toBe('AT_ONCE')
  await page.getByRole('button', { name: word('en', 'following', 'undo') }).click()
  await expect.poll(() => lethbridge.getByRole('combobox').inputValue()).toBe('')
  await lethbridge.getByRole('button', { name: word('en', 'following', 'stop') }).click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'following', 'none'))
  await expectAccessible(page)
  await page.getByRole('button', { name: word('en', 'following', 'undo') }).click()
  await expect.poll(() => lethbridge.count()).toBe(1)
})

test('in French, on a phone and without scripts: a commitment, a series and a question are followed; what was called off is not mailed; the letter’s link mutes', async () => {
  const page = await browser.visit({ viewport: viewports.phone, javaScriptEnabled: false })
  await signIn(page, 'thunder-bay@example.org', 'fr')
  for (const path of ['commitments/7', 'events/series/demonstration-workshops', 'discussions/demo-hiring-panels']) {
    await page.goto(`/fr/${path}`)
    await page.getByRole('button', { name: word('fr', 'following', 'follow'), exact: true }).click()
    await expect.poll(() => mainText(page)).toContain(word('fr', 'following', 'done.followed'))
    expect(new URL(page.url()).pathname).toBe(`/fr/${path}`)
    await expectNoSidewaysScroll(page)
  }

  await schedule('Invented workshop that stays')
  const gone = await schedule('Invented workshop that is called off')
  const { data } = await portal.ask(
    'mutation ($event: String!) { cancelEvent(input: { event: $event }) { userErrors { message } } }',
    { event: gone },
    { as: 'secretariat@example.org' },
  )
  expect(data.cancelEvent.userErrors).toEqual([])
  const answered = await portal.ask(
    'mutation ($input: ReplyInput!) { reply(input: $input) { userErrors { message } } }',
    { input: { discussion: 'demo-hiring-panels', body: 'Invented answer.' } },
    { as: 'edmonton@example.org' },
  )
  expect(answered.data.reply.userErrors).toEqual([])
  await tomorrow()
  await page.goto('/fr/local-mail')
  const mail = page.locator('.local-mail', { has: page.getByRole('heading', { name: 'Du nouveau' }) })
  const text = (await mail.textContent()) ?? ''
  expect(text).toContain('Invented workshop that stays')
  expect(text).toContain('Activité annulée')
  expect(text.match(/Activité annoncée/g)).toHaveLength(1)
  expect(text).toContain('Réponse à une question')
  expect(text).not.toContain('Invented answer')

  await page.goto('/fr/account/following')
  await expect.poll(() => page.locator('.followed').count()).toBe(3)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  // whoever holds the letter is not signed in
  const commitment = /Engagement 7\n[\s\S]*?(\/fr\/unsubscribe\?token=[\w.-]+)/.exec(text)?.[1]
  const stranger = await browser.visit({ viewport: viewports.phone, javaScriptEnabled: false })
  await stranger.goto(commitment ?? '')
  await expect.poll(() => mainText(stranger)).toContain(word('fr', 'letters', 'oneThing'))
  await stranger.getByRole('button', { name: word('fr', 'letters', 'end') }).click()
  await expect.poll(() => mainText(stranger)).toContain(word('fr', 'letters', 'ended'))
  await page.goto('/fr/account/following')
  const muted = page.locator('.followed', { has: page.getByText(word('fr', 'following', 'muted'), { exact: true }) })
  await expect.poll(() => muted.count()).toBe(1)
  expect(await muted.textContent()).toContain('Engagement 7')
  await muted.getByRole('button', { name: word('fr', 'following', 'unmute') }).click()
  await expect.poll(() => mainText(page)).toContain(word('fr', 'following', 'done.unmuted'))
})
