import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, viewports } from '../kit/browser.ts'
import { siteForFile } from '../kit/site.ts'
import { mainText, signIn } from '../kit/visitor.ts'
import { type Lang, word } from '../kit/words.ts'

const { portal, browser } = await siteForFile()

const year = new Date().getFullYear() + 1
const t = (lang: Lang, key: string) => word(lang, 'poll', key)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last()

/** Fills in all of the form but the clocks of the second time. */
async function propose(page: Page, lang: Lang, title: string) {
  await page.goto(`/${lang}/events/polls/new`)
  await page.locator('input[name="texts[0].title"]').fill(title)
  await page.locator('select[name=timeZone]').selectOption('America/St_Johns')
  await page.locator('input[name="times[0].startsAt"]').fill(`${year}-09-30T10:00`)
  await page.locator('input[name="times[0].endsAt"]').fill(`${year}-09-30T12:00`)
  await page.locator('input[name=ask][value=PICKED]').check()
  await page.locator('details:has(input[name=picked]) > summary').click()
  for (const slug of ['calgary', 'thunder-bay']) await page.locator(`input[name=picked][value=${slug}]`).check()
  await page.locator('input[name=closesOn]').fill(`${year}-08-31`)
}

async function proposeSecond(page: Page, lang: Lang, startsAt: string) {
  await page.locator('input[name="times[1].startsAt"]').fill(startsAt)
  await page.locator('input[name="times[1].endsAt"]').fill(`${startsAt.slice(0, 11)}12:00`)
  await button(page, t(lang, 'new.preview')).click()
}

test('an organiser proposes times, two municipalities answer, the chosen time stands in the calendar', async () => {
  const title = 'Invented spring meeting'
  const organiser = await browser.visit()
  await signIn(organiser, 'organiser@example.org')
  await organiser.goto('/en/events')
  await organiser.getByRole('link', { name: word('en', 'events', 'findDate') }).click()
  await organiser.getByRole('link', { name: t('en', 'list.open') }).click()
  await organiser.waitForURL('**/en/events/polls/new')
  await propose(organiser, 'en', title)
  // an end before its start is told at its field, and nothing that was written is lost
  await proposeSecond(organiser, 'en', `${year}-10-01T13:00`)
  await expect.poll(() => organiser.title()).toContain(word('en', 'form', 'errorPrefix', { title: '' }).trim())
  await expectAccessible(organiser)
  await proposeSecond(organiser, 'en', `${year}-10-01T10:00`)
  // what speaks against it is told before anybody is
  await expect.poll(() => mainText(organiser)).toContain(t('en', 'preview.title'))
  expect(await organiser.locator('#preview').textContent()).toContain('National Day for Truth and Reconciliation')
  expect(await organiser.locator('#preview').textContent()).toContain('Thunder Bay')
  await expectAccessible(organiser)
  await button(organiser, t('en', 'new.submit')).click()
  await organiser.waitForURL(url => /\/polls\/[\w-]{36}$/.test(url.pathname))
  await expect.poll(() => mainText(organiser)).toContain(t('en', 'done.pollOpened'))
  expect(await mainText(organiser)).toContain('National Day for Truth and Reconciliation')
  const { pathname } = new URL(organiser.url())

  // by the letter, without scripts
  const calgary = await browser.visit({ javaScriptEnabled: false })
  await signIn(calgary, 'calgary@example.org')
  await calgary.goto('/en/account')
  await calgary.getByRole('link', { name: title }).click()
  const radios = (page: Page, answer: string) => page.locator(`input[type=radio][value=${answer}]`)
  await radios(calgary, 'NO').nth(0).check()
  await radios(calgary, 'YES').nth(1).check()
  await calgary.locator('textarea[name=comment]').fill('Nobody works on that day.')
  await button(calgary, t('en', 'answer.send')).click()
  await expect.poll(() => mainText(calgary)).toContain(t('en', 'done.pollAnswered'))
  await calgary.goto('/en/account')
  expect(await mainText(calgary)).not.toContain(title)

  // in Arabic, on a phone, by keyboard
  const phone = await browser.visit({ viewport: viewports.phone })
  await signIn(phone, 'thunder-bay@example.org', 'ar', pathname.replace('/en/', '/ar/'))
  await phone.goto(pathname.replace('/en/', '/ar/'))
  await radios(phone, 'YES').nth(0).focus()
  await phone.keyboard.press('ArrowDown')
  await radios(phone, 'YES').nth(1).focus()
  await phone.keyboard.press('Space')
  await phone.keyboard.press('Tab')
  await button(phone, t('ar', 'answer.send')).focus()
  await phone.keyboard.press('Enter')
  await expect.poll(() => mainText(phone)).toContain(t('ar', 'done.pollAnswered'))
  await expectAccessible(phone)
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewports.phone.width)

  await organiser.goto(pathname)
  expect(await mainText(organiser)).toContain(t('en', 'outstanding.none'))
  expect(await mainText(organiser)).toContain('Nobody works on that day.')
  await expectAccessible(organiser)
  const best = organiser.locator('.poll-time--best')
  expect(await best.textContent()).toContain('October 1')
  await best.getByRole('button').click()
  await organiser.waitForURL(url => url.pathname.startsWith('/en/events/invented-spring-meeting'))
  await organiser.goto(`/en/events?month=${year}-10`)
  expect(await mainText(organiser)).toContain(title)
  // for members, unless somebody says otherwise
  const stranger = await browser.visit()
  await stranger.goto(`/en/events?month=${year}-10`)
  expect(await mainText(stranger)).not.toContain(title)

  await calgary.goto(pathname)
  expect(await mainText(calgary)).toContain(t('en', 'chosen'))
  expect(await calgary.locator('input[type=radio]').count()).toBe(0)
  await portal.graph.courier.deliver()
  await portal.graph.postman.deliver()
  const mail = (await portal.graph.signIn.localMail()) ?? []
  const subjects = mail.map(({ subject }) => subject)
  expect(subjects).toContain('When can Calgary come? A date is being looked for')
  expect(subjects).toContain('Everybody has answered your poll')
  expect(subjects).toContain(`The date is set: ${title}`)
})

test('in French, without scripts: a time that a clock change skips is refused, and whoever is not concerned finds nothing', async () => {
  const page = await browser.visit({ javaScriptEnabled: false })
  await signIn(page, 'organiser@example.org', 'fr')
  await propose(page, 'fr', 'Rencontre inventée')
  await page.locator('input[name=closesOn]').fill(`${year}-01-31`)
  await button(page, t('fr', 'new.addTime')).click()
  await expect.poll(() => page.locator('.poll-rows__row').count()).toBe(3)
  await page.locator('.poll-rows__row').last().getByRole('button').click()
  await proposeSecond(page, 'fr', `${year}-03-${secondSunday(year)}T02:30`)
  await expect.poll(() => mainText(page)).toContain('l’heure d’été commence alors')
  expect(await page.locator('input[name="texts[0].title"]').inputValue()).toBe('Rencontre inventée')

  const reader = await browser.visit()
  await signIn(reader, 'reader@example.org')
  const answer = await reader.goto('/en/events/polls/00000000-0000-4000-8000-000000000000')
  expect(answer?.status()).toBe(404)
  expect((await reader.goto('/en/events/polls/new'))?.status()).toBe(403)
})

test('an answer is kept where the session ended or the poll did: nothing that was written is lost', async () => {
  const { data } = await portal.ask(
    'mutation ($input: OpenPollInput!) { openPoll(input: $input) { poll { id options { id } } } }',
    {
      input: {
        title: [{ lang: 'en', text: 'Invented summer meeting' }],
        timeZone: 'America/St_Johns',
        options: [20, 21].map(day => ({
          startsAt: `${year}-06-${day}T15:00:00Z`,
          endsAt: `${year}-06-${day}T16:00:00Z`,
        })),
        invited: { slugs: ['calgary'] },
        closesAt: `${year}-06-01T00:00:00Z`,
      },
    },
    { as: 'organiser@example.org' },
  )
  const { id, options } = data.openPoll.poll
  const address = `/en/events/polls/${id}`
  const page = await browser.visit({ javaScriptEnabled: false })
  await signIn(page, 'calgary@example.org', 'en', address)
  const answer = async (remark: string) => {
    await page.goto(address)
    await page.locator('input[type=radio][value=IF_NEEDED]').nth(1).check()
    await page.locator('textarea[name=comment]').fill(remark)
  }
  await answer('After noon only.')
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.locator('.poll-answer button').click()
  await expect.poll(() => mainText(page)).toContain(word('en', 'form', 'ended.lead'))
  await page.context().addCookies(cookies)
  await page.getByRole('button', { name: word('en', 'form', 'ended.save'), exact: true }).click()
  await expect.poll(() => mainText(page)).toContain('After noon only.')

  await answer('Before noon, too.')
  await portal.ask(
    'mutation ($input: SettlePollInput!) { settlePoll(input: $input) { userErrors { code } } }',
    { input: { poll: id, option: options[0].id } },
    { as: 'organiser@example.org' },
  )
  await page.locator('.poll-answer button').click()
  await expect.poll(() => page.locator('[role=alert]').count()).toBe(1)
  expect(await page.locator('textarea[name=comment]').inputValue()).toBe('Before noon, too.')
  expect(await page.locator('input[type=radio][value=IF_NEEDED]').nth(1).isChecked()).toBe(true)
})

test('in French, on a phone and by keyboard, without scripts: a poll gets one more time, and is given up', async () => {
  const { data } = await portal.ask(
    'mutation ($input: OpenPollInput!) { openPoll(input: $input) { poll { id options { id } } } }',
    {
      input: {
        title: [{ lang: 'fr', text: 'Rencontre d’hiver' }],
        timeZone: 'America/St_Johns',
        options: [20, 21].map(day => ({
          startsAt: `${year}-02-${day}T15:00:00Z`,
          endsAt: `${year}-02-${day}T16:00:00Z`,
        })),
        invited: { slugs: ['calgary'] },
        closesAt: `${year}-01-31T23:00:00Z`,
      },
    },
    { as: 'organiser@example.org' },
  )
  const { id, options } = data.openPoll.poll
  await portal.ask(
    'mutation ($input: VoteInPollInput!) { voteInPoll(input: $input) { userErrors { code } } }',
    { input: { poll: id, votes: options.map((option: { id: string }) => ({ option: option.id, answer: 'NO' })) } },
    { as: 'calgary@example.org' },
  )
  const address = `/fr/events/polls/${id}`
  const phone = await browser.visit({ viewport: viewports.phone, javaScriptEnabled: false })
  await signIn(phone, 'organiser@example.org', 'fr', address)
  await phone.goto(address)
  await phone
    .getByRole('link', { name: t('fr', 'manage.change') })
    .first()
    .focus()
  await phone.keyboard.press('Enter')
  await phone.waitForURL(`**${address}/change`)
  await button(phone, t('fr', 'new.addTime')).focus()
  await phone.keyboard.press('Enter')
  await expect.poll(() => phone.locator('.poll-rows__row').count()).toBe(1)
  await phone.locator('input[name="times[0].startsAt"]').fill(`${year}-02-25T10:00`)
  await phone.locator('input[name="times[0].endsAt"]').fill(`${year}-02-25T11:00`)
  await phone.locator('input[name=closesOn]').fill(`${year}-01-10`)
  await button(phone, t('fr', 'new.preview')).click()
  await expect.poll(() => phone.locator('.error-summary').count()).toBe(1)
  expect(await phone.locator('input[name="times[0].startsAt"]').inputValue()).toBe(`${year}-02-25T10:00`)
  await phone.locator('input[name=closesOn]').fill(`${year}-02-10`)
  await button(phone, t('fr', 'new.preview')).click()
  await expect.poll(() => phone.locator('#preview').count()).toBe(1)
  expect(await phone.locator('#preview').textContent()).toContain('Calgary')
  await expectAccessible(phone)
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewports.phone.width)
  await button(phone, t('fr', 'change.submit')).focus()
  await phone.keyboard.press('Enter')
  await expect.poll(() => mainText(phone)).toContain(t('fr', 'done.pollChanged'))
  expect(await phone.locator('.poll-times > li').count()).toBe(3)

  await phone.locator('summary', { hasText: t('fr', 'manage.withdraw') }).click()
  await phone.locator('textarea[name=reason]').fill('Le conseil s’en charge.')
  await button(phone, t('fr', 'manage.confirm')).focus()
  await phone.keyboard.press('Enter')
  await expect.poll(() => mainText(phone)).toContain(t('fr', 'withdrawnTitle'))
  expect(await mainText(phone)).toContain('Le conseil s’en charge.')
  await expectAccessible(phone)
  await portal.graph.courier.deliver()
  await portal.graph.postman.deliver()
  const mail = ((await portal.graph.signIn.localMail()) ?? []).filter(({ to }) => to === 'calgary@example.org')
  expect(mail.map(({ subject }) => subject)).toContain('No date is looked for any more')
})

/** Of March, when summer time begins. */
const secondSunday = (of: number) => String(14 - ((new Date(Date.UTC(of, 2, 1)).getUTCDay() + 6) % 7)).padStart(2, '0')
