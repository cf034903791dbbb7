import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { MembersDb } from '../../services/members/database/tables.ts'
import { expectAccessible } from '../kit/browser.ts'
import { openMailServer } from '../kit/mail-server.ts'
import { openPortal } from '../kit/portal.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { languages, type Lang, word } from '../kit/words.ts'

const { portal, browser, visitAs } = await siteForFile()

const matrix = languages.flatMap(lang =>
  [true, false].map(javaScriptEnabled => ({
    lang,
    javaScriptEnabled,
    how: javaScriptEnabled ? 'with scripts' : 'without scripts',
  })),
)
const press = (page: Page, lang: Lang, key: string) =>
  page
    .getByRole('button', { name: word(lang, 'contacts', key), exact: true })
    .last()
    .click()

/** Opens the link in the latest letter, as whoever got it. */
async function followLetter(page: Page, lang: Lang) {
  await page.goto(`/${lang}/local-mail`)
  const link = page.locator('main a[href*="/invitation?token="], main a[href*="/confirm-contact?token="]').first()
  await page.goto((await link.getAttribute('href')) ?? '')
}

/** The same page in English: a letter comes in the language that its reader used last. */
const inEnglish = (page: Page) => page.goto(page.url().replace(/\/(fr|ar|vi)\//, '/en/'))

async function invite(page: Page, lang: Lang, municipality: string, { email, name }: { email: string; name: string }) {
  await page.goto(`/${lang}/municipalities/${municipality}/contacts`)
  const form = page.locator('form#invite')
  await form.locator('input[name=email]').fill(email)
  await form.locator('input[name=displayName]').fill(name)
  await form.locator('input[name=title]').fill('Demonstration')
  await form.locator('input[type=radio][value=STAFF]').check()
  await form.locator('input[type=checkbox][value=mayEdit]').check()
  await press(page, lang, 'invite')
  await expect.poll(() => mainText(page)).toContain(word(lang, 'contacts', 'flash.contactInvited'))
}

describe.each(matrix)('in $lang, $how', ({ lang, javaScriptEnabled }) => {
  test('somebody is invited, accepts, and may publish', async () => {
    const email = `new-${lang}-${javaScriptEnabled}@town.example`
    const name = `Invented colleague ${lang} ${javaScriptEnabled ? 'with' : 'without'}`
    const editor = await visitAs('calgary@example.org', { javaScriptEnabled })
    await invite(editor, lang, 'calgary', { email, name })
    await expect.poll(() => mainText(editor)).toContain(name)
    expect(await mainText(editor)).not.toContain(email)

    const guest = await browser.visit({ javaScriptEnabled })
    await followLetter(guest, lang)
    expect(new URL(guest.url()).pathname).toBe(`/${lang}/invitation`)
    await press(guest, lang, 'invitation.accept')
    await expect.poll(() => mainText(guest)).toContain(word(lang, 'contacts', 'invitation.acceptedTitle'))
    await signIn(guest, email, lang)
    const answer = await guest.goto(`/${lang}/municipalities/calgary/progress/new?commitment=7&period=2026`)
    expect(answer?.status()).toBe(200)
    await guest.goto(`/${lang}/municipalities/calgary`)
    await expect.poll(() => mainText(guest)).toContain(name)
  })
})

describe('handing over', () => {
  test('ends the old editor at the next click, and what was written keeps its author', async () => {
    const old = await browser.visit({ javaScriptEnabled: false })
    await signIn(old, 'edmonton@example.org')
    await old.goto('/en/municipalities/edmonton/contacts')
    const form = old.locator('form#hand-over')
    await form.locator('input[name=email]').fill('Successor@town.example')
    await form.locator('input[name=displayName]').fill('Invented successor')
    await press(old, 'en', 'handOver')
    await expect.poll(() => mainText(old)).toContain(word('en', 'contacts', 'flash.handedOver'))
    expect((await old.goto('/en/municipalities/edmonton/progress/new'))?.status()).toBe(200)

    const successor = await browser.visit({ javaScriptEnabled: false })
    await followLetter(successor, 'en')
    await press(successor, 'en', 'invitation.accept')
    await expect.poll(() => mainText(successor)).toContain(word('en', 'contacts', 'invitation.acceptedTitle'))

    for (const path of ['progress/new', 'contacts'])
      expect((await old.goto(`/en/municipalities/edmonton/${path}`))?.status()).toBe(403)
    await signIn(successor, 'successor@town.example')
    expect((await successor.goto('/en/municipalities/edmonton/progress/new'))?.status()).toBe(200)
    await successor.goto('/en/municipalities/edmonton/contacts')
    expect(await successor.locator('section[aria-labelledby=former]').textContent()).toContain('Demo editor, Edmonton')
  })
})

test('an invitation that waits for an answer is seen on the desk, and whom it is for on the list of contacts', async () => {
  const officer = await visitAs('secretariat@example.org')
  const row = () => officer.locator('tbody tr', { hasText: 'Airdrie' })
  await officer.goto('/en/desk?kind=NO_STAFF_CONTACT&province=AB')
  expect(await row().textContent()).toContain(word('en', 'desk', 'todo.NO_STAFF_CONTACT'))
  await invite(officer, 'en', 'airdrie', { email: 'waits@town.example', name: 'Invented colleague who waits' })
  await officer.goto('/en/desk?kind=NO_STAFF_CONTACT&province=AB')
  expect(await row().textContent()).toContain('no answer yet')
  expect(await officer.locator('tbody tr').last().textContent()).toContain('Airdrie')
  await officer.goto('/en/desk/contacts')
  const invited = officer.locator('section[aria-labelledby=invited]')
  expect(await invited.textContent()).toContain('Invented colleague who waits')
  await expectAccessible(officer)
  await invited.getByRole('link', { name: /Invented colleague who waits$/ }).click()
  await officer.waitForURL('**/municipalities/airdrie/contacts#invitations')
})

describe('the yearly question', () => {
  test('without an answer for thirty days is on the desk; asked again, it is answered, and gone from there', async () => {
    const officer = await visitAs('secretariat@example.org')
    await officer.goto('/en/desk?kind=UNCONFIRMED_CONTACT')
    await expect.poll(() => mainText(officer)).toContain('Thunder Bay')
    await officer.getByRole('link', { name: word('en', 'desk', 'todo.UNCONFIRMED_CONTACT') }).click()
    await officer.waitForURL('**/en/desk/contacts?municipality=thunder-bay*')
    const list = officer.locator('section[aria-labelledby=unconfirmed]')
    expect(await list.textContent()).toContain('Demo editor, Thunder Bay')
    await list.getByRole('button', { name: /^Ask again.*Thunder Bay/ }).click()
    await expect.poll(() => mainText(officer)).toContain(word('en', 'contacts', 'desk.asksAgain'))
    expect(await list.textContent()).not.toContain('Thunder Bay')

    const contact = await browser.visit({ javaScriptEnabled: false })
    await followLetter(contact, 'en')
    await inEnglish(contact)
    await expect.poll(() => mainText(contact)).toContain('Demo editor, Thunder Bay')
    await press(contact, 'en', 'confirm.stillButton')
    await expect.poll(() => mainText(contact)).toContain('You are confirmed as a contact of Thunder Bay.')
  })

  test('answered with no longer me ends the contact, and invites a successor who is named whole', async () => {
    const { data } = await portal.ask(
      'mutation { askToConfirm(input: { contact: "contact-calgary" }) { confirmation { state } } }',
      {},
      { as: 'secretariat@example.org' },
    )
    expect(data.askToConfirm.confirmation.state).toBe('OPEN')
    const leaver = await browser.visit({ javaScriptEnabled: false })
    await followLetter(leaver, 'fr')
    await inEnglish(leaver)
    const question = leaver.url()
    await leaver.locator('form#leave input[name=displayName]').fill('Relève inventée')
    const answered = leaver.waitForResponse(response => response.request().method() === 'POST')
    await press(leaver, 'en', 'confirm.noLongerButton')
    expect((await answered).status()).toBe(422)
    expect(await leaver.locator('form#leave input[name=displayName]').inputValue()).toBe('Relève inventée')
    await leaver.locator('form#leave input[name=email]').fill('releve@town.example')
    await press(leaver, 'en', 'confirm.noLongerButton')
    await expect.poll(() => mainText(leaver)).toContain('Your contact of Calgary has ended.')
    await leaver.goto(question)
    expect(await leaver.locator('form').filter({ hasText: 'Still me' }).count()).toBe(0)
    await followLetter(leaver, 'en')
    expect(await leaver.locator('input[name=displayName]').inputValue()).toBe('Relève inventée')
  })
})

describe('a link', () => {
  test.each(['invitation', 'confirm-contact'])('of a page %s that nobody wrote is answered with 404', async path => {
    const page = await browser.visit({ javaScriptEnabled: false })
    expect((await page.goto(`/ar/${path}?token=none`))?.status()).toBe(404)
    await expect.poll(() => mainText(page)).toContain(word('ar', 'contacts', 'invitation.unknownTitle'))
    expect((await page.goto(`/ar/${path}`))?.status()).toBe(404)
  })

  test('of an invitation that is too old, or was withdrawn, says so', async () => {
    const members = portal.db.withSchema('members') as unknown as MembersDb
    const officer = await visitAs('secretariat@example.org', { javaScriptEnabled: false })
    await invite(officer, 'en', 'hamilton', { email: 'old@town.example', name: 'Invented latecomer' })
    const guest = await browser.visit({ javaScriptEnabled: false })
    await followLetter(guest, 'en')
    await members
      .updateTable('invitation')
      .set({ expiresAt: new Date() })
      .where('municipality', '=', 'hamilton')
      .execute()
    // the page stood open meanwhile
    await press(guest, 'en', 'invitation.accept')
    await expect.poll(() => mainText(guest)).toContain(word('en', 'contacts', 'invitation.expiredTitle'))
    expect((await guest.goto(guest.url()))?.status()).toBe(410)

    await officer.goto('/en/municipalities/hamilton/contacts')
    await expect.poll(() => mainText(officer)).toContain(word('en', 'contacts', 'expired'))
    await officer.getByRole('button', { name: /^Withdraw.*latecomer/ }).click()
    await expect.poll(() => mainText(officer)).toContain(word('en', 'contacts', 'flash.invitationWithdrawn'))
    expect((await guest.goto(guest.url()))?.status()).toBe(410)
    await expect.poll(() => mainText(guest)).toContain(word('en', 'contacts', 'invitation.withdrawnTitle'))
  })
})

describe('the contacts of a municipality', () => {
  test.each([true, false])(
    'say since when and until when; a day that cannot be is refused (scripts: %s)',
    async javaScriptEnabled => {
      const name = `Invented for some days ${javaScriptEnabled ? 'with' : 'without'}`
      const keeper = await visitAs('secretariat@example.org', { javaScriptEnabled })
      await invite(keeper, 'en', 'calgary', { email: `days-${javaScriptEnabled}@town.example`, name })
      const guest = await browser.visit()
      await followLetter(guest, 'en')
      await press(guest, 'en', 'invitation.accept')
      await expect.poll(() => mainText(guest)).toContain(word('en', 'contacts', 'invitation.acceptedTitle'))

      await keeper.goto('/en/municipalities/calgary/contacts')
      const item = keeper.locator('article.contact').filter({ has: keeper.getByRole('heading', { name }) })
      await item.locator('summary').first().click()
      await item.locator('input[name=startsOn]').fill('2999-01-01')
      await item.locator('button[value=change]').click()
      await expect.poll(() => item.textContent()).toContain('This lies in the future.')
      await item.locator('input[name=startsOn]').fill('2020-05-01')
      await item.locator('button[value=change]').click()
      await expect.poll(() => mainText(keeper)).toContain(word('en', 'contacts', 'flash.contactChanged'))
      await item.locator('summary').nth(1).click()
      await item.locator('input[name=endsOn]').fill('2020-04-30')
      await item.locator('button[value=end]').click()
      await expect.poll(() => item.textContent()).toContain('The end must come after the start.')
      await expectAccessible(keeper)
      await item.locator('input[name=endsOn]').fill('2998-12-31')
      await item.locator('button[value=end]').click()
      await expect.poll(() => mainText(keeper)).toContain(word('en', 'contacts', 'flash.contactEnds'))
      await expect.poll(() => item.textContent()).toContain('2998')
      await item.locator('summary').nth(1).click()
      await item.locator('input[name=endsOn]').fill('2021-01-01')
      await item.locator('button[value=end]').click()
      await expect.poll(() => mainText(keeper)).toContain(word('en', 'contacts', 'flash.contactEnded'))
      await expect.poll(() => item.count()).toBe(0)
    },
  )

  const statusFor = async (email: string, path: string) => {
    const page = await visitAs(email)
    return (await page.goto(path))?.status()
  }

  test('are closed to those who do not keep them, and ask everybody else to sign in first', async () => {
    expect(await statusFor('reader@example.org', '/en/municipalities/thunder-bay/contacts')).toBe(403)
    expect(await statusFor('wic@example.org', '/en/municipalities/thunder-bay/contacts')).toBe(403)
    expect(await statusFor('thunder-bay@example.org', '/en/desk/contacts')).toBe(403)
    const stranger = await browser.visit()
    for (const path of ['/en/municipalities/thunder-bay/contacts', '/en/desk/contacts']) {
      await stranger.goto(path)
      expect(new URL(stranger.url()).pathname).toBe('/en/sign-in')
    }
  })

  test('keep what was typed when it cannot be taken', async () => {
    const page = await visitAs('thunder-bay@example.org', { javaScriptEnabled: false })
    await page.goto('/en/municipalities/thunder-bay/contacts')
    const form = page.locator('form#invite')
    await form.locator('input[name=email]').fill('Thunder-Bay@example.org')
    await form.locator('input[name=displayName]').fill('Kept name')
    await form.locator('input[type=radio][value=ELECTED]').check()
    const answered = page.waitForResponse(response => response.request().method() === 'POST')
    await press(page, 'en', 'invite')
    expect((await answered).status()).toBe(422)
    expect(await form.locator('input[name=displayName]').inputValue()).toBe('Kept name')
    await expect.poll(() => mainText(page)).toContain('already a contact')
  })

  test.each([true, false])(
    'that two keep at the same time: the second reads what the first wrote, and then decides (scripts: %s)',
    async javaScriptEnabled => {
      const one = await visitAs('thunder-bay@example.org', { javaScriptEnabled })
      const two = await visitAs('secretariat@example.org', { javaScriptEnabled })
      for (const page of [one, two]) {
        await page.goto('/en/municipalities/thunder-bay/contacts')
        await page.locator('summary').filter({ hasText: 'Change' }).click()
      }
      const field = (page: Page) => page.locator('form[id^=change-] input[name=title]')
      const change = async (page: Page, title: string) => {
        await field(page).fill(title)
        await page.getByRole('button', { name: 'Save', exact: true }).click()
      }
      const theirs = `Adviser ${javaScriptEnabled}`
      await change(one, theirs)
      await expect.poll(() => mainText(one)).toContain(word('en', 'contacts', 'flash.contactChanged'))

      await change(two, 'Officer')
      const notice = two.locator('form[id^=change-] .notice')
      await expect.poll(() => notice.textContent()).toContain(word('en', 'form', 'newer.title'))
      expect(await notice.textContent()).toContain(theirs)
      expect(await field(two).inputValue()).toBe('Officer')
      await expectAccessible(two)

      await change(two, 'Officer')
      await expect.poll(() => mainText(two)).toContain(word('en', 'contacts', 'flash.contactChanged'))
      expect(await mainText(two)).toContain('Officer')
    },
  )
})

test('the invitation goes through a mail server, and a mailbox that does not exist is seen', async () => {
  const good = await openMailServer()
  const posted = await openPortal({ smtpUrl: good.smtpUrl })
  const input = {
    municipality: 'calgary',
    email: 'clerk@town.example',
    displayName: 'Clerk',
    elected: false,
    mayEdit: true,
  }
  const mutation = 'mutation ($input: InviteContactInput!) { inviteContact(input: $input) { userErrors { code } } }'
  await posted.ask(mutation, { input }, { as: 'calgary@example.org', lang: 'vi' })
  await posted.graph.postman.deliver()
  expect(good.mails).toHaveLength(1)
  expect(good.mails[0]).toMatchObject({
    to: [{ address: 'clerk@town.example' }],
    subject: expect.stringContaining('Lời mời'),
  })
  expect(good.mails[0]?.text).toMatch(/\/vi\/invitation\?token=[\w-]{43}/)
  expect(good.mails[0]?.text).not.toContain('Clerk')
  await posted.stop()
  await good.close()

  const refusing = await openMailServer({ refuses: true })
  const returned = await openPortal({ smtpUrl: refusing.smtpUrl })
  await returned.ask(mutation, { input }, { as: 'calgary@example.org' })
  await returned.graph.postman.deliver()
  const { data } = await returned.ask(
    '{ municipality(slug: "calgary") { invitations { isReturned } } }',
    {},
    { as: 'calgary@example.org' },
  )
  expect(data.municipality.invitations).toEqual([{ isReturned: true }])
  await returned.stop()
  await refusing.close()
})
