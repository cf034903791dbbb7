import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, viewports } from '../kit/browser.ts'
import { siteForFile, type Visit } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { languages, word } from '../kit/words.ts'

const { portal, browser, visitAs } = await siteForFile()
const asEditor = (options?: Visit) => visitAs('calgary@example.org', options)
const asColleague = (options?: Visit) => visitAs('ana@town.example', options)

const addressOf = (commitment: number, period: string, lang = 'en') =>
  `/${lang}/municipalities/calgary/progress/new?commitment=${commitment}&period=${period}`
const words = (key: string) => word('en', 'publish', key)
const summary = (page: Page) => page.getByLabel(words('summary')).first()
const press = (page: Page, key: string) =>
  page
    .getByRole('button', { name: words(key), exact: true })
    .filter({ visible: true })
    .last()
    .click()
const isSaved = async (page: Page) =>
  await expect
    .poll(() => page.getByRole('status').last().textContent(), { timeout: 10_000 })
    .toContain('Draft saved at')
const isPublished = (page: Page) => page.waitForURL(url => url.pathname.startsWith('/en/progress/'))

beforeAll(async () => {
  await invite('ana@town.example')
})

/** A second person who publishes for Calgary. */
async function invite(email: string) {
  const input = { municipality: 'calgary', email, displayName: 'Ana Test', elected: false, mayEdit: true }
  const invitation =
    'mutation ($input: InviteContactInput!) { inviteContact(input: $input) { userErrors { message } } }'
  await portal.ask(invitation, { input }, { as: 'calgary@example.org' })
  const mails = (await portal.graph.signIn.localMail()) ?? []
  const token = mails.map(({ text }) => /\/invitation\?token=([\w-]+)/.exec(text)?.[1]).find(Boolean)
  const acceptance =
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { message } } }'
  await portal.ask(acceptance, { input: { token } })
}

describe('nothing that was typed is lost', () => {
  test('by a closed tab: what was saved stands in the form of any browser, and is found again without an address', async () => {
    const page = await asEditor()
    await page.goto(addressOf(1, '2010'))
    await page.locator('input[type=radio][value=LIMITED]').check()
    await summary(page).fill('A round table met.')
    await isSaved(page)
    await page.close()

    const other = await asColleague({ javaScriptEnabled: false })
    await other.goto('/en/municipalities/calgary/progress/new')
    await other.locator('main a[href*="commitment=1&period=2010"]').click()
    await expect.poll(() => summary(other).inputValue()).toBe('A round table met.')
    expect(await other.locator('input[type=radio][value=LIMITED]').isChecked()).toBe(true)
  })

  test('by a tab that is closed in the middle of a word', async () => {
    const page = await asEditor()
    await page.goto(addressOf(2, '2010'))
    await summary(page).pressSequentially('We began wi')
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('We began wi')
    const again = await page.context().newPage()
    await page.close()
    await again.goto(addressOf(2, '2010'))
    await expect.poll(() => summary(again).inputValue()).toBe('We began wi')
  })

  test('by an ended session: signing in leads back to the form with everything in it', async () => {
    const page = await asEditor()
    await page.goto(addressOf(3, '2010'))
    await summary(page).fill('Typed while signed in.')
    await isSaved(page)
    await page.context().clearCookies()
    await summary(page).fill('Typed after the session had ended.')
    await expect.poll(() => mainText(page), { timeout: 10_000 }).toContain(words('savingSignedOut'))
    const href = await page.getByRole('link', { name: words('signInBack') }).getAttribute('href')
    const returnTo = new URL(href ?? '', portal.url).searchParams.get('returnTo')
    await signIn(page, 'calgary@example.org', 'en', returnTo ?? '')
    await expect.poll(() => summary(page).inputValue()).toBe('Typed after the session had ended.')
    expect(await mainText(page)).toContain(words('broughtBackTitle'))
    await isSaved(page)
  })

  test('by a portal that cannot be reached: it is saved once it answers', async () => {
    const page = await asEditor({ expected: [/Failed to fetch|ERR_FAILED|net::/] })
    await page.goto(addressOf(4, '2010'))
    await page.route('**/progress/draft*', route => route.abort())
    await summary(page).fill('Typed on a train.')
    await expect.poll(() => mainText(page), { timeout: 10_000 }).toContain(words('unreachable'))
    await page.unroute('**/progress/draft*')
    await press(page, 'saveDraft')
    await isSaved(page)
  })

  test('without scripts: a button saves, an ended session keeps the text, and a discarded draft comes back', async () => {
    const page = await asEditor({ javaScriptEnabled: false })
    await page.goto(addressOf(5, '2010'))
    await summary(page).fill('Typed without scripts.')
    await press(page, 'saveDraft')
    await expect.poll(() => mainText(page)).toContain(words('draftSaved'))
    expect(await summary(page).inputValue()).toBe('Typed without scripts.')
    await expectAccessible(page)

    await press(page, 'discard')
    await expect.poll(() => mainText(page)).toContain(words('discardedTitle'))
    await press(page, 'undo')
    await expect.poll(() => summary(page).inputValue()).toBe('Typed without scripts.')

    await page.context().clearCookies()
    await summary(page).fill('Typed when it was over.')
    await press(page, 'saveDraft')
    await expect.poll(() => mainText(page)).toContain(words('signedOutTitle'))
    expect(await summary(page).inputValue()).toBe('Typed when it was over.')
  })
})

describe('evidence that is a file', () => {
  const choose = (page: Page, name: string, content: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) })

  test.each([true, false])(
    'is refused in words where it is none, kept while the form is written, and read by everybody once published, scripts %s',
    async javaScriptEnabled => {
      const page = await asEditor({ javaScriptEnabled })
      const saveWithoutScripts = async () => {
        if (!javaScriptEnabled) await press(page, 'saveDraft')
      }
      await page.goto(addressOf(javaScriptEnabled ? 1 : 2, '2006'))
      await page.locator('input[type=radio][value=LIMITED]').check()
      await summary(page).fill('Shown by a file.')
      if (javaScriptEnabled) await isSaved(page)
      await page.locator('summary', { hasText: words('nameEvidence') }).click()
      await page.getByLabel(words('evidenceTitle'), { exact: true }).fill('Minutes of the round table')

      await choose(page, 'minutes.pdf', '<!doctype html><script>alert(1)</script>')
      await saveWithoutScripts()
      await expect.poll(() => mainText(page)).toContain('not by its name')
      expect(await summary(page).inputValue()).toBe('Shown by a file.')
      expect(await page.getByLabel(words('evidenceTitle'), { exact: true }).inputValue()).toMatch(/^Minutes/)
      await expectAccessible(page)

      await choose(page, 'Procès-verbal.pdf', '%PDF-1.7\n% invented by a test\n%%EOF\n')
      await saveWithoutScripts()
      const kept = page.getByRole('link', { name: 'Procès-verbal.pdf' })
      await expect.poll(() => kept.count()).toBe(1)
      const address = (await kept.getAttribute('href')) ?? ''
      expect(await mainText(page)).toContain('PDF, 0.1 kB')
      const reader = await browser.visit()
      expect((await reader.request.get(address)).status()).toBe(404)
      await expectAccessible(page)

      await press(page, 'publish')
      await isPublished(page)
      await expect.poll(() => mainText(page)).toContain('Procès-verbal.pdf · PDF, 0.1 kB')
      await expectAccessible(page)
      const download = await reader.request.get(address)
      expect([download.status(), download.headers()['content-type']]).toEqual([200, 'application/pdf'])
    },
  )
})

describe('two who write at once', () => {
  test('each see what the other wrote, and decide', async () => {
    const mine = await asEditor()
    const theirs = await asColleague()
    for (const page of [mine, theirs]) await page.goto(addressOf(6, '2010'))
    await summary(mine).fill('The words of one.')
    await isSaved(mine)
    await summary(theirs).fill('The words of the other.')
    await expect.poll(() => mainText(theirs), { timeout: 10_000 }).toContain('saved a newer draft')
    expect(await theirs.locator('.publish__newer').textContent()).toContain('The words of one.')
    expect(await summary(theirs).inputValue()).toBe('The words of the other.')
    await expectAccessible(theirs)
    await press(theirs, 'saveOver')
    await isSaved(theirs)

    await summary(mine).fill('The words of one, again.')
    await expect.poll(() => mainText(mine), { timeout: 10_000 }).toContain('saved a newer draft')
    await press(mine, 'takeTheirs')
    await expect.poll(() => mainText(mine)).toContain(words('keptTitle'))
    expect(await summary(mine).inputValue()).toBe('The words of the other.')
    await press(mine, 'bringBack')
    await expect.poll(() => summary(mine).inputValue()).toBe('The words of one, again.')
  })
})

test('two who publish the same draft: one does, the other is shown it and loses nothing', async () => {
  const mine = await asEditor({ javaScriptEnabled: false })
  const theirs = await asColleague({ javaScriptEnabled: false })
  await mine.goto(addressOf(9, '2010'))
  await mine.locator('input[type=radio][value=LIMITED]').check()
  await summary(mine).fill('The words of one.')
  await press(mine, 'saveDraft')
  await theirs.goto(addressOf(9, '2010'))
  await summary(theirs).fill('The words of the other.')
  await press(mine, 'publish')
  await press(theirs, 'publish')
  await expect.poll(() => theirs.locator('.publish__newer').textContent()).toContain('The words of one.')
  expect(await summary(theirs).inputValue()).toBe('The words of the other.')
  await press(theirs, 'publish')
  await isPublished(theirs)
})

describe('a busy editor', () => {
  test('publishes a status with one sentence by keyboard alone, and the draft is gone', async () => {
    const page = await asEditor({ viewport: viewports.phone })
    await page.goto(addressOf(7, '2010'))
    await page.locator('input[type=radio]').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Two staff were trained.')
    await isSaved(page)
    const publish = page.getByRole('button', { name: words('publish'), exact: true }).last()
    for (let step = 0; step < 8 && !(await publish.evaluate(button => button === document.activeElement)); step += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await isPublished(page)
    await expect.poll(() => mainText(page)).toContain('Two staff were trained.')
    await page.goto('/en/municipalities/calgary/progress/new?period=2010')
    expect(await page.locator('main section').filter({ hasText: 'commitment=7' }).count()).toBe(0)
    const { data } = await portal.ask(
      '{ municipality(slug: "calgary") { progressDrafts { period commitment { number } } } }',
      {},
      { as: 'calgary@example.org' },
    )
    expect(data.municipality.progressDrafts.map((draft: any) => draft.commitment.number)).not.toContain(7)
  })

  test.each([true, false])(
    'reviews what a new year took over before it is published, scripts %s',
    async javaScriptEnabled => {
      const period = javaScriptEnabled ? '2011' : '2012'
      const page = await asEditor({ javaScriptEnabled })
      await page.goto(addressOf(7, period))
      expect(await summary(page).inputValue()).toBe('Two staff were trained.')
      expect(await page.locator('input[type=radio]:checked').count()).toBe(0)
      await page.locator('input[type=radio][value=SUBSTANTIAL]').check()
      await press(page, 'publish')
      await expect.poll(() => mainText(page)).toContain('This was carried over from')
      await page.getByLabel(words('stillTrue')).first().check()
      if (javaScriptEnabled) await expectAccessible(page)
      await press(page, 'publish')
      await isPublished(page)
    },
  )

  test('has a colleague read it first: both are on the record', async () => {
    const mine = await asEditor({ javaScriptEnabled: false })
    await mine.goto(addressOf(8, '2010'))
    await mine.locator('input[type=radio][value=LIMITED]').check()
    await summary(mine).fill('For Ana to read.')
    await mine.locator('summary', { hasText: words('askColleague') }).click()
    await mine.locator('select[name=reviewer]').selectOption({ label: 'Ana Test' })
    await mine.locator('textarea[name=note]').fill('Is the year right?')
    await press(mine, 'send')
    await expect.poll(() => mainText(mine)).toContain(words('draftSent'))
    await mine.goto(addressOf(8, '2010'))
    expect(await mainText(mine)).toContain('Ana Test is reading this draft')

    const theirs = await asColleague()
    await theirs.goto(addressOf(8, '2010'))
    expect(await mainText(theirs)).toContain('Is the year right?')
    await expectAccessible(theirs)
    await press(theirs, 'publish')
    await isPublished(theirs)
    const query = '{ progressReports(first: 1) { nodes { publishedBy { displayName } reviewedBy { displayName } } } }'
    const [report] = (await portal.ask(query)).data.progressReports.nodes
    expect(report).toMatchObject({
      publishedBy: { displayName: 'Demo editor, Calgary' },
      reviewedBy: { displayName: 'Ana Test' },
    })
  })

  test.each(languages)('finds the form accessible and in its place on a phone, in %s', async lang => {
    const page = await asEditor({ viewport: viewports.phone })
    for (const address of [addressOf(7, '2013', lang), `/${lang}/municipalities/calgary/progress/new`]) {
      await page.goto(address)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
  })
})

describe('what others say of a report', () => {
  const said = (key: string) => word('en', 'validation', key)
  const sign = (page: Page, key: string) => page.getByRole('button', { name: said(key), exact: true }).click()

  test('stands beside the claim, is answered, and is taken back', async () => {
    const { data } = await portal.ask(
      '{ progressReports(first: 1, filter: { municipality: "calgary" }) { nodes { id } } }',
    )
    const address = `/en/progress/${data.progressReports.nodes[0].id}`
    const officer = await visitAs('secretariat@example.org')
    await officer.goto(address)
    await officer.getByRole('link', { name: said('validate') }).click()
    await sign(officer, 'sign')
    await expect.poll(() => mainText(officer)).toContain(word('en', 'form', 'summaryTitle'))
    await officer.getByLabel(said('verdict.HAS_DOUBTS')).check()
    await officer.getByLabel(said('why')).fill('The minutes tell of one meeting.')
    await officer.getByLabel(said('linkTitle')).fill('Minutes')
    await officer.locator('input[type=url]').fill('javascript:alert(1)')
    await sign(officer, 'sign')
    await expect.poll(() => mainText(officer)).toContain(word('en', 'form', 'problem.url'))
    await officer.locator('input[type=url]').fill('www.example.org/minutes')
    await expectAccessible(officer)
    await sign(officer, 'sign')
    await officer.waitForURL(`**${address}`)
    await expect.poll(() => mainText(officer)).toContain(said('validated'))
    expect(await mainText(officer)).toContain('The minutes tell of one meeting.')

    const editor = await asEditor({ javaScriptEnabled: false })
    await editor.goto('/en/account')
    expect(await mainText(editor)).toContain(word('en', 'account', 'workTitle'))
    await expectAccessible(editor)
    await editor.locator('main a[href*="/validations?reply="]').first().click()
    await editor.getByLabel(said('replyLabel')).fill('The second is told in the annex.')
    await editor.getByRole('button', { name: 'Français', exact: true }).click()
    await editor.getByLabel(said('replyLabel')).last().fill('La seconde figure en annexe.')
    await expectAccessible(editor)
    await sign(editor, 'publishReply')
    await expect.poll(() => mainText(editor)).toContain('The second is told in the annex.')
    await editor.goto(address.replace('/en/', '/fr/'))
    expect(await mainText(editor)).toContain('La seconde figure en annexe.')
    await editor.goto(address)
    await expectAccessible(editor)

    await officer.goto(address)
    await officer.getByRole('link', { name: said('withdraw'), exact: true }).click()
    await sign(officer, 'withdrawButton')
    await officer.waitForURL(`**${address}`)
    await expect.poll(() => mainText(officer)).toContain('It stays here for the record')
    expect(await mainText(officer)).toContain('The second is told in the annex.')
  })

  test('is said by peers, never by the municipality itself', async () => {
    const { data } = await portal.ask(
      '{ progressReports(first: 1, filter: { municipality: "edmonton" }) { nodes { id } } }',
    )
    const own = await portal.ask('{ progressReports(first: 1, filter: { municipality: "calgary" }) { nodes { id } } }')
    const editor = await asEditor({ javaScriptEnabled: false })
    const refused = await editor.goto(`/en/progress/${own.data.progressReports.nodes[0].id}/validations`)
    expect(refused?.status()).toBe(403)
    await editor.goto(`/en/progress/${data.progressReports.nodes[0].id}/validations`)
    await editor.getByLabel(said('verdict.AGREES')).check()
    await editor.getByLabel(said('why')).fill('We worked on it together.')
    await sign(editor, 'sign')
    await expect.poll(() => mainText(editor)).toContain('We worked on it together.')
  })
})
